"""What the tagger sees of the pieces around each cue, besides the pieces themselves."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from ...model import Attribution
from .pieces import BREAK, Numbers, Pieces
from .views import OUTSIDE, Views

REACH = 100
"""Pieces looked at on each side of a cue, within its paragraph: keeps the work linear in the text."""
DISTANCES = 32
MOST_CUES, MOST_SENTENCES = 3, 3
RULED_PARTS = 4
_NEAR, _FAR, _MIDDLE = 8, (12, 16, 23, 32, 46, 64), 15
"""Distances up to the first have rows of their own; farther ones share one up to each of the second."""


@dataclass(frozen=True, slots=True)
class Window:
    """The pieces around one cue."""

    first: int
    """The first piece of the window."""
    end: int
    """The piece after its last."""
    cue: range
    """The cue's pieces."""
    ruled: int | None
    """The place of the rules' attribution that has this cue, if there is one."""


def windows(pieces: Pieces, cues: Sequence[tuple[range, int | None]]) -> list[Window]:
    """The window of each cue; with each goes the place of the rules' attribution that has it."""
    breaks = np.flatnonzero(pieces.known[:, 3] == BREAK).tolist()
    bounds = [-1, *breaks, len(pieces.starts)]
    found = []
    for cue, ruled in cues:
        paragraph = bisect_left(breaks, cue.start)
        first, end = bounds[paragraph] + 1, bounds[paragraph + 1]
        window = Window(max(first, cue.start - REACH), min(end, cue.stop + REACH), cue, ruled)
        found.append(window)
    return found


@dataclass(frozen=True, slots=True)
class Laid:
    """All pieces of some windows, one window below the other."""

    places: Numbers
    """The number of each piece in the text."""
    owners: Numbers
    """The number of its window."""


def lay(seen: Sequence[Window]) -> Laid:
    """The windows laid out."""
    lengths = np.array([window.end - window.first for window in seen])
    owners = np.repeat(np.arange(len(seen)), lengths)
    shifts = np.array([window.first for window in seen]) - np.cumsum(lengths) + lengths
    return Laid(np.arange(len(owners)) + shifts[owners], owners)


def around(
    seen: Sequence[Window],
    laid: Laid,
    pieces: Pieces,
    views: Views,
    starts: Numbers,
    ruled: Sequence[Attribution],
) -> tuple[Numbers, ...]:
    """For each row: distance, rules' part, cues and sentences between, whether one quotation.

    The rows are those of `laid`, which are the windows `seen` laid out.
    `starts` counts, for each piece of the text, the cues that began up to it.
    """
    places, owners = laid.places, laid.owners
    begins = np.array([window.cue.start for window in seen])
    ends = np.array([window.cue.stop for window in seen])
    own = begins[owners]
    away = np.minimum(places - own, 0) + np.maximum(places - ends[owners] + 1, 0)
    between = np.minimum(np.abs(starts[places] - starts[own]), MOST_CUES)
    sentences = np.clip(views.sentence[places] - views.sentence[own], -MOST_SENTENCES, MOST_SENTENCES)
    quotation = views.quotation[own]
    same = (views.quotation[places] == quotation) & (quotation != OUTSIDE)
    parts = np.concatenate([_ruled_parts(window, pieces, ruled) for window in seen])
    return _buckets()[away + REACH], parts, between, sentences + MOST_SENTENCES, same.astype(np.int64)


def _ruled_parts(window: Window, pieces: Pieces, ruled: Sequence[Attribution]) -> Numbers:
    """0 throughout if the rules have no such cue; else 2 for source, 3 for content, 1 for the rest."""
    parts = np.zeros(window.end - window.first, np.int64)
    if window.ruled is None:
        return parts
    parts[:] = 1
    attribution = ruled[window.ruled]
    for value, spans in ((2, attribution.source), (3, attribution.content)):
        for span in spans:
            held = pieces.within(span)
            low, high = max(held.start, window.first), min(held.stop, window.end)
            parts[low - window.first : max(low, high) - window.first] = value
    return parts


@cache
def _buckets() -> Numbers:
    """The row of the table of distances for each distance from -REACH on: far ones share a row."""
    distances = np.arange(-REACH, REACH + 1)
    away = np.abs(distances)
    row = np.minimum(away, _NEAR) + np.searchsorted(_FAR, away, side="right")
    return np.where(distances < 0, _MIDDLE - row, _MIDDLE + row)
