"""What the tagger sees of each piece besides the piece itself: quotation, place, and what the rules read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...model import Attribution, Span
from ..quotations.marks import Quotation
from .pieces import BREAK, Numbers, Pieces

_SHORT, _MIDDLING = 2, 5
"""Words of a quotation that is hardly a statement, and of one that may be."""
OUTSIDE = -1
QUOTED, PLACES, RULED = 9, 6, 8
"""How many values the three views have."""
_FULL_STOP, _QUESTION_MARK = 7, 16
"""Shapes of what ends a sentence; an exclamation mark looks like a question mark."""


@dataclass(frozen=True, slots=True)
class Views:
    """One row a piece."""

    quoted: Numbers
    """0 outside; 1, 2, 3 inside a short, middling, long quotation; 4, 5 its opening and 6, 7 its closing mark
    (short or middling, long); 8 inside a quotation within it."""
    quotation: Numbers
    """The number of its quotation; `OUTSIDE` if it has none."""
    place: Numbers
    """1 first of a paragraph, 2 first of a sentence, 0 any other; 3 more in the first paragraph."""
    sentence: Numbers
    """How many sentences of one paragraph began before it."""
    ruled: Numbers
    """The sum of 1 (cue), 2 (source) and 4 (content) by the rules' attributions."""


def view(
    characters: str, pieces: Pieces, quotations: Sequence[Quotation], ruled: Sequence[Attribution]
) -> Views:
    """What stands around each of the pieces of `characters`."""
    quoted, quotation = _quoted(characters, pieces, quotations)
    place = _places(pieces)
    return Views(quoted, quotation, place, np.cumsum(place % 3 == 2), _ruled(pieces, ruled))


def _quoted(characters: str, pieces: Pieces, quotations: Sequence[Quotation]) -> tuple[Numbers, Numbers]:
    quoted = np.zeros(len(pieces.starts), np.int64)
    number = np.full(len(pieces.starts), OUTSIDE, np.int64)
    for place, quotation in enumerate(quotations):
        words = sum(characters.count(" ", span.start, span.end) + 1 for span in quotation.spans)
        size = 1 + (words > _SHORT) + (words > _MIDDLING)
        for span in quotation.spans:
            held = pieces.within(span)
            quoted[held.start : held.stop] = size
            number[held.start : held.stop] = place
            if held:
                quoted[held[0]] = 4 + (size == 3)
                quoted[held[-1]] = 6 + (size == 3)
        for span in quotation.inner:
            held = pieces.within(span)
            quoted[held.start : held.stop] = 8
    return quoted, number


def _places(pieces: Pieces) -> Numbers:
    shapes = pieces.known[:, 3]
    before = np.concatenate((np.full(1, BREAK), shapes[:-1]))[: len(shapes)]
    ended = (before == _FULL_STOP) | (before == _QUESTION_MARK)
    place = (before == BREAK) + 2 * ended
    found: Numbers = place + 3 * (np.cumsum(shapes == BREAK) == 0)
    return found


def _ruled(pieces: Pieces, attributions: Sequence[Attribution]) -> Numbers:
    ruled = np.zeros(len(pieces.starts), np.int64)
    for value, parts in ((1, "cue"), (2, "source"), (4, "content")):
        for attribution in attributions:
            spans: tuple[Span, ...] = getattr(attribution, parts)
            for span in spans:
                held = pieces.within(span)
                ruled[held.start : held.stop] |= value
    return ruled
