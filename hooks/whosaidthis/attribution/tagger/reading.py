"""What the tagger reads in a text: cues, and for each its source and its content."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from ...model import Attribution, Span, Text
from ..quotations.marks import Quotation
from .around import Laid, Window, around, lay, windows
from .cues import CLEAR, clearness, find_cues, with_ruled
from .labels import CONTENT, NOTHING, SOURCE, likeliest
from .network import Reals, held, linear, positive, through
from .pieces import Numbers, Pieces, cut
from .threads import one_thread
from .views import Views, view
from .weights import Weights, weights


@dataclass(frozen=True, slots=True)
class Proposal:
    """An attribution as the tagger reads it, with how clearly it does.

    Clearness is a difference of scores, in 64ths of a unit of log odds; below 0 the tagger rather reads the
    opposite.
    """

    cue: Span
    source: Span | None
    content: tuple[Span, ...]
    """Empty where it reads none."""
    ruled: int | None
    """The place of the rules' attribution with the same cue."""
    cue_clear: int
    source_clear: int
    """Of the source's clearest piece; where there is no source, of there being none."""

    @property
    def clear(self) -> int:
        """How clear cue and source are, whichever is less clear."""
        return min(self.cue_clear, self.source_clear)


def propose(
    text: Text,
    quotations: Sequence[Quotation],
    ruled: Sequence[Attribution],
    learnt: Weights | None = None,
) -> list[Proposal]:
    """The proposals for `text`, in the order of their cues.

    Every cue of `ruled`, the rules' own, has one, and every other cue that is clear.
    """
    pieces = cut(text.characters)
    if not pieces.starts:
        return []
    views = view(text.characters, pieces, quotations, ruled)
    with one_thread():
        return _proposals(learnt or weights(), pieces, views, ruled)


def _proposals(learnt: Weights, pieces: Pieces, views: Views, ruled: Sequence[Attribution]) -> list[Proposal]:
    encoded = encode(learnt, pieces, views)
    scores = linear(learnt.cue, encoded)
    cues = find_cues(scores)
    starts = np.zeros(len(pieces.starts), np.int64)
    starts[[cue.start for cue in cues]] = 1
    begun = np.cumsum(starts)
    clear = clearness(scores)
    found = with_ruled(pieces, cues, ruled)
    seen = windows(pieces, [one for one in found if one[1] is not None or _clearest(clear, one[0]) > CLEAR])
    if not seen:
        return []
    rows = list(_rows(seen))
    laid = lay(seen)
    columns = around(seen, laid, pieces, views, begun, ruled)
    parts = label(learnt, encoded, seen, laid, columns)
    labels = likeliest(parts, learnt.steps, rows)
    lead = (parts[:, SOURCE] - np.maximum(parts[:, NOTHING], parts[:, CONTENT])).tolist()
    return [
        _proposal(
            pieces,
            window,
            _clearest(clear, window.cue),
            own,
            lead[run.start : run.stop],
        )
        for window, run, own in zip(seen, rows, labels, strict=True)
    ]


def _clearest(clear: Sequence[float], cue: range) -> float:
    return max(clear[cue.start : cue.stop])


def encode(learnt: Weights, pieces: Pieces, views: Views) -> Reals:
    """One row a piece, which holds what stands around it."""
    known = pieces.known
    words = learnt.words.take(known[:, 0], 0)
    words += learnt.endings.take(known[:, 1], 0)
    words += learnt.openings.take(known[:, 2], 0)
    rows = linear(learnt.lexical, words)
    columns = (known[:, 3], known[:, 4], views.quoted, views.place, views.ruled)
    for table, column in zip(learnt.views, columns, strict=True):
        rows += table.take(column, 0)
    return through(learnt.encoder, held(rows))


def _rows(seen: Sequence[Window]) -> Iterator[range]:
    """Where the pieces of each window stand when the windows are laid one below the other."""
    end = 0
    for window in seen:
        start, end = end, end + window.end - window.first
        yield range(start, end)


def label(
    learnt: Weights,
    encoded: Reals,
    seen: Sequence[Window],
    laid: Laid,
    columns: Sequence[Numbers],
) -> Reals:
    """The scores of nothing, source and content for each row; `columns` as `around` gives them."""
    cues = linear(learnt.first, encoded[[window.cue.start for window in seen]])
    cues += linear(learnt.last, encoded[[window.cue.stop - 1 for window in seen]])
    own = linear(learnt.here, encoded).take(laid.places, 0)
    own += cues.take(laid.owners, 0)
    for table, column in zip(learnt.around, columns, strict=True):
        own += table.take(column, 0)
    return linear(learnt.part, through(learnt.labeller, held(positive(own)), laid.owners))


def _proposal(
    pieces: Pieces, window: Window, cue_clear: float, labels: Sequence[int], lead: Sequence[float]
) -> Proposal:
    """The proposal of one window; `lead` is by how much each of its pieces is rather source than not."""
    runs = _runs(labels)
    sources = [run for label, run in runs if label == SOURCE]
    source = max(sources, key=lambda run: sum(lead[run.start : run.stop]), default=None)

    def span(run: range) -> Span:
        return Span(pieces.starts[window.first + run.start], pieces.ends[window.first + run.stop - 1])

    return Proposal(
        cue=Span(pieces.starts[window.cue.start], pieces.ends[window.cue.stop - 1]),
        source=None if source is None else span(source),
        content=tuple(span(run) for label, run in runs if label == CONTENT),
        ruled=window.ruled,
        cue_clear=int(cue_clear),
        source_clear=int(-max(lead) if source is None else max(lead[source.start : source.stop])),
    )


def _runs(labels: Sequence[int]) -> list[tuple[int, range]]:
    """The labels, each with the run of rows that have it."""
    found = []
    end = 0
    for label, group in groupby(labels):
        start, end = end, end + len(list(group))
        found.append((label, range(start, end)))
    return found
