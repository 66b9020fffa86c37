"""A quotation beside the quotation of the report that it is most like."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from .difference import BESIDE_SEAM, Difference, Way
from .nearest import Block, Likeness
from .printed import Printed
from .report import Report
from .seams import Seamed, find_seams

_SEAMS = 3
"""How many quotations joined into one are told apart, on either side."""


class Beside:
    """The two of them, and what lies between the words that they share."""

    def __init__(self, quotation: Printed, report: Report, likeness: Likeness, depth: int = 0) -> None:
        self._quotation = quotation
        self._report = report
        self._depth = depth
        self._seamed = Seamed(likeness.blocks, None, None)
        if depth < _SEAMS:
            self._seamed = find_seams(quotation.folded, likeness, report)

    def differences(self) -> Iterator[Difference]:
        """What differs, in the order of the quotation."""
        blocks = self._seamed.blocks
        yield from self._head(blocks[0])
        for before, after in pairwise(blocks):
            yield from self._between(before, after)
        yield from self._tail(blocks[-1].at + blocks[-1].size, blocks[-1].start + blocks[-1].size)

    def _between(self, before: Block, after: Block) -> Iterator[Difference]:
        at, start = before.at + before.size, before.start + before.size
        if at < after.at:
            yield self._changed(at, after.at, start, after.start)
        elif at not in self._quotation.gaps:
            yield self._cut(at, start, after.start)

    def _changed(self, at: int, end: int, start: int, stop: int) -> Difference:
        return Difference(at, Way.CHANGED, self._quotation.shown(at, end), self._report.shown(start, stop))

    def _cut(self, at: int, start: int, stop: int) -> Difference:
        return Difference(at, Way.CUT, self._quotation.shown(at, at + 1), self._report.shown(start, stop))

    def _head(self, first: Block) -> Iterator[Difference]:
        other = self._seamed.before
        if other:
            yield from self._inside(other, 0, first.at)
            yield from self._seam(first.at, other.blocks[-1].start + other.blocks[-1].size, first.start)
        elif first.at:
            start = self._same_quotation(first.start, -first.at)
            yield self._changed(0, first.at, start, first.start)

    def _tail(self, at: int, start: int) -> Iterator[Difference]:
        other, size = self._seamed.after, len(self._quotation.words)
        if other:
            yield from self._seam(at, start, other.blocks[0].start)
            yield from self._inside(other, at, size)
        elif at < size:
            stop = self._same_quotation(start - 1, size - at) + 1
            yield self._changed(at, size, start, stop)

    def _seam(self, at: int, before: int, after: int) -> Iterator[Difference]:
        """Where the report’s words up to `before` and those from `after` on stand here as if one."""
        if at in self._quotation.gaps:
            return
        if before <= after and self._report.quotation[before - 1] == self._report.quotation[after]:
            yield self._cut(at, before, after)
        else:
            shown = self._quotation.shown(at - BESIDE_SEAM, at), self._quotation.shown(at, at + BESIDE_SEAM)
            yield Difference(at, Way.JOINED, *shown)

    def _inside(self, other: Likeness, at: int, end: int) -> Iterator[Difference]:
        """What differs in words that are taken from another part of the report."""
        part = self._quotation.part(at, end)
        for one in Beside(part, self._report, other, self._depth + 1).differences():
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
