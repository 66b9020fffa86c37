"""Quotations that go on with the words of another one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .nearest import Block, Likeness, find_nearest, share_of
from .report import Report

_WHOLE = 0.6
"""What share of the words beyond a seam stands in the other quotation."""
_CLEARLY = 0.2
"""By how much more that is than what stands in the quotation at hand."""
_SURE = 3
"""Words in a row that are no chance."""
_TRIED = 4
"""How many ends of shared runs may be seams, on either side of the longest."""


@dataclass(frozen=True, slots=True)
class Seamed:
    """A quotation's likeness to one quotation of the report, up to the seams where others begin."""

    blocks: tuple[Block, ...]
    """What it shares with that one."""
    before: Likeness | None
    """What its words before the first block are like, if they are another quotation's."""
    after: Likeness | None
    """The same for those after the last block, counted from 0."""


def find_seams(words: Sequence[str], found: Likeness, report: Report) -> Seamed:
    """`found`, the likeness of `words`, without the chance words beyond its seams."""
    blocks = found.blocks
    core = max(range(len(blocks)), key=lambda place: blocks[place].size)
    first, before = 0, None
    for place in range(core, max(-1, core - _TRIED), -1):
        before = _better(words[: blocks[place].at], 0, blocks[:place], report)
        if before:
            first = place
            break
    last, after = len(blocks), None
    for place in range(core, min(len(blocks), core + _TRIED)):
        end = blocks[place].at + blocks[place].size
        after = _better(words[end:], end, blocks[place + 1 :], report)
        if after:
            last = place + 1
            break
    return Seamed(blocks[first:last], before, after)


def _better(words: Sequence[str], at: int, blocks: Sequence[Block], report: Report) -> Likeness | None:
    """The quotation that `words`, from number `at` on, are more like than `blocks` say; None for none."""
    if not words:
        return None
    here = share_of(words, [Block(one.at - at, one.start, one.size) for one in blocks], report)
    if here > 1 - _CLEARLY:
        return None
    other = find_nearest(words, report, quoted=True)
    if other is None or other.share < max(_WHOLE, here + _CLEARLY):
        return None
    longest = max(block.size for block in other.blocks)
    return other if longest >= min(_SURE, other.piece.end - other.piece.start) else None
