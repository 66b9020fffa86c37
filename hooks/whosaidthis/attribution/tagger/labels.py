"""The likeliest rows of labels, by scores of each piece and of each step to the next (Viterbi 1967)."""

from __future__ import annotations

from collections.abc import Sequence

from .network import Reals

NOTHING, SOURCE, CONTENT = 0, 1, 2
"""What a piece can be to a cue."""

_Row = Sequence[float]
_Columns = tuple[list[float], list[float], list[float]]
"""Scores of nothing, source and content, one row a piece."""


def likeliest(scores: Reals, steps: Reals, rows: Sequence[range]) -> list[list[int]]:
    """For each of `rows`, runs of rows of `scores`, the labels of the path with the greatest sum.

    `steps` holds what it adds that one label (row) is followed by another (column). All sums are whole
    numbers that a float holds exactly. Plain Python is faster here than arrays of three numbers.
    """
    nothing, source, content = scores.T.tolist()
    onto: list[_Row] = steps.T.tolist()
    return [
        _path(_sums((nothing[at:end], source[at:end], content[at:end]), onto), onto)
        for at, end in ((run.start, run.stop) for run in rows)
    ]


def _sums(scores: _Columns, onto: Sequence[_Row]) -> _Columns:
    """For each row and label, the greatest sum of a path that ends there; written over `scores`.

    Comparisons are written out, for `max` costs three times as much.
    """
    (nn, sn, cn), (ns, ss, cs), (nc, sc, cc) = onto
    nothing, source, content = scores
    n, s, c = nothing[0], source[0], content[0]
    for at in range(1, len(nothing)):
        to_n, to_s, to_c = n + nn, n + ns, n + nc
        if s + sn > to_n:
            to_n = s + sn
        if s + ss > to_s:
            to_s = s + ss
        if s + sc > to_c:
            to_c = s + sc
        nothing[at] += c + cn if c + cn > to_n else to_n
        source[at] += c + cs if c + cs > to_s else to_s
        content[at] += c + cc if c + cc > to_c else to_c
        n, s, c = nothing[at], source[at], content[at]
    return scores


def _path(sums: _Columns, onto: Sequence[_Row]) -> list[int]:
    """The labels of the best path, followed from its end; of equal ones the first."""
    labels: list[int] = []
    more: _Row = (0.0, 0.0, 0.0)
    for nothing, source, content in zip(*map(reversed, sums), strict=True):
        n, s, c = nothing + more[0], source + more[1], content + more[2]
        label = NOTHING if n >= s and n >= c else SOURCE if s >= c else CONTENT
        labels.append(label)
        more = onto[label]
    labels.reverse()
    return labels
