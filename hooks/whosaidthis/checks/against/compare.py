"""One quotation against the report, word by word."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from .difference import Difference, Way
from .exact import find_exact
from .nearest import Block, Likeness, find_nearest
from .printed import Printed
from .report import Report

_ALIKE = 0.4
"""What share of its words a changed quotation has in common with the report's."""
_CLEARLY = 0.3
"""By how much the report's own words must be nearer than any quotation of it."""
_WHOLE = 0.6
"""What share of the words before or after a seam stands in the other quotation."""
_SURE = 3
"""Words in a row that are no chance."""
_SEAMS = 3
"""How many quotations joined into one are told apart."""
_LONG, _STEP = 120, 60
"""Words of a quotation that are compared at once, and from where to where the next ones begin."""


def compare(quotation: Printed, report: Report) -> tuple[Difference, ...]:
    """Every place where the words of `quotation` are not the report's, in their order; none where all are."""
    whole = find_exact(quotation, report) if quotation.words else ()
    if whole is not None:
        return whole
    size = len(quotation.words)
    if size <= _LONG:
        return tuple(_differing(quotation, report))
    found: dict[tuple[int, Way], Difference] = {}
    for start in range(0, size - _STEP, _STEP):
        part = quotation.part(start, min(size, start + _LONG))
        for one in _differing(part, report):
            if one.way is not Way.TURNED:
                moved = Difference(start + one.at, one.way, one.article, one.report)
                found.setdefault((moved.at, moved.way), moved)
    return tuple(sorted(found.values()))


def _differing(quotation: Printed, report: Report) -> Iterator[Difference]:
    exact = find_exact(quotation, report)
    if exact is not None:
        yield from exact
        return
    quoted = find_nearest(quotation.folded, report, quoted=True)
    free = find_nearest(quotation.folded, report, quoted=False)
    share = quoted.share if quoted else 0.0
    if free and free.share >= max(_ALIKE + _CLEARLY, share + _CLEARLY):
        first, last = free.blocks[0], free.blocks[-1]
        words = report.shown(first.start, last.start + last.size)
        yield Difference(_first_differing(free), Way.NOT_QUOTED, "", words)
    elif quoted is None or share < _ALIKE:
        yield Difference(_first_differing(quoted), Way.NOT_FOUND)
    else:
        yield from _Compared(quotation, report, quoted).differences()


def _first_differing(found: Likeness | None) -> int:
    """The number of the first word that is not shared."""
    if found is None or not found.blocks or found.blocks[0].at:
        return 0
    return found.blocks[0].size


class _Compared:
    """A quotation beside the quotation of the report that it is most like."""

    def __init__(self, quotation: Printed, report: Report, likeness: Likeness, depth: int = 0) -> None:
        self._quotation = quotation
        self._report = report
        self._blocks = likeness.blocks
        self._depth = depth

    def differences(self) -> Iterator[Difference]:
        """What differs, in the order of the quotation."""
        first, last = self._blocks[0], self._blocks[-1]
        yield from self._head(first)
        for before, after in pairwise(self._blocks):
            yield from self._between(before, after)
        yield from self._tail(last.at + last.size, last.start + last.size)

    def _between(self, before: Block, after: Block) -> Iterator[Difference]:
        at, start = before.at + before.size, before.start + before.size
        if at < after.at:
            yield self._changed(at, after.at, start, after.start)
        elif at not in self._quotation.gaps:
            yield Difference(
                at, Way.CUT, self._quotation.shown(at, at + 1), self._report.shown(start, after.start)
            )

    def _changed(self, at: int, end: int, start: int, stop: int) -> Difference:
        return Difference(at, Way.CHANGED, self._quotation.shown(at, end), self._report.shown(start, stop))

    def _head(self, first: Block) -> Iterator[Difference]:
        if not first.at:
            return
        other = self._elsewhere(0, first.at)
        if other is None:
            start = self._same_quotation(first.start, -first.at)
            yield self._changed(0, first.at, start, first.start)
            return
        last = other.blocks[-1]
        yield from self._inside(other, 0, first.at)
        yield from self._seam(first.at, last.start + last.size, first.start)

    def _tail(self, at: int, start: int) -> Iterator[Difference]:
        size = len(self._quotation.words)
        if at == size:
            return
        other = self._elsewhere(at, size)
        if other is None:
            stop = self._same_quotation(start - 1, size - at) + 1
            yield self._changed(at, size, start, stop)
            return
        yield from self._seam(at, start, other.blocks[0].start)
        yield from self._inside(other, at, size)

    def _seam(self, at: int, before: int, after: int) -> Iterator[Difference]:
        """Where the report’s words up to `before` and those from `after` on stand here as if one."""
        same = before <= after and self._report.quotation[before - 1] == self._report.quotation[after]
        if same and at not in self._quotation.gaps:
            yield Difference(
                at, Way.CUT, self._quotation.shown(at, at + 1), self._report.shown(before, after)
            )
        elif not same and at not in self._quotation.gaps:
            shown = self._quotation.shown(at - 3, at), self._quotation.shown(at, at + 3)
            yield Difference(at, Way.JOINED, *shown)

    def _elsewhere(self, at: int, end: int) -> Likeness | None:
        """The other part of the report from which the words from `at` to `end` are taken; None for none."""
        if self._depth > _SEAMS:
            return None
        found = find_nearest(self._quotation.folded[at:end], self._report, quoted=True)
        if found is None or found.share < _WHOLE:
            return None
        longest = max(block.size for block in found.blocks)
        return found if longest >= min(_SURE, found.piece.end - found.piece.start) else None

    def _inside(self, other: Likeness, at: int, end: int) -> Iterator[Difference]:
        """What differs in words that are taken from another part of the report."""
        part = self._quotation.part(at, end)
        for one in _Compared(part, self._report, other, self._depth + 1).differences():
            yield Difference(at + one.at, one.way, one.article, one.report)

    def _same_quotation(self, start: int, far: int) -> int:
        """The word of the report that stands `far` words from `start`, or as far as its quotation goes."""
        step = 1 if far > 0 else -1
        owner, place = self._report.quotation[start], start
        for _ in range(abs(far)):
            following = place + step
            if not 0 <= following < len(self._report.words) or self._report.quotation[following] != owner:
                break
            place = following
        return place
