"""The counts below the rule: in each column a mark, a number, and what it counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..glance.counts import Count
from .blocks import Style, set_block, step_for
from .fonts import Face
from .palette import INK, INK_2
from .pieces import ACROSS, MARGIN, Line, Mark, lines_of

_NUMBER_TOP, _NUMBER_DOWN = 446, 54
_WORDS_TOP, _WORDS_DOWN = 508, 78
_GAP = 40
_MARK, _MARK_GAP = 40, 14

_NUMBER = Style(Face.NUMBER, tuple((size, 1) for size in (50, 46, 42, 38, 34, 30, 26)))
_WORDS = Style(Face.WORDS, (*((size, 2) for size in (34, 32, 30, 28, 26, 24)), (23, 3)), leading=1.12)


def column_lines(counts: Sequence[Count]) -> Iterator[Line]:
    """The numbers, all of one size, and below each what it counts."""
    across = _across(counts)
    indent = _MARK + _MARK_GAP
    number = _alike([count.number for count in counts], _NUMBER, across - indent, _NUMBER_DOWN)
    words = _alike([count.words for count in counts], _WORDS, across, _WORDS_DOWN)
    for count, left in zip(counts, _lefts(counts), strict=True):
        block = set_block(count.number, number, across - indent, _NUMBER_DOWN)
        top = _NUMBER_TOP + (_NUMBER_DOWN - block.size) / 2
        yield from lines_of(block, number.face, INK, left + indent, top)
        block = set_block(count.words, words, across, _WORDS_DOWN)
        yield from lines_of(block, words.face, INK_2, left, _WORDS_TOP)


def column_marks(counts: Sequence[Count]) -> Iterator[Mark]:
    """The marks, each before its number."""
    for count, left in zip(counts, _lefts(counts), strict=True):
        yield Mark(count.voice, left, _NUMBER_TOP + (_NUMBER_DOWN - _MARK) / 2, _MARK)


def _alike(all_words: Sequence[str], style: Style, across: float, down: float) -> Style:
    """The style at the one size that suits all of the words."""
    return replace(style, steps=(step_for(all_words, style, across, down),))


def _across(counts: Sequence[Count]) -> float:
    return (ACROSS + _GAP) / len(counts) - _GAP


def _lefts(counts: Sequence[Count]) -> Iterator[float]:
    return (MARGIN + place * (_across(counts) + _GAP) for place in range(len(counts)))
