"""The small grey words of the picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .boxes import WORDS_ROOM, Box
from .measure import SMALL, cut, width, wrap

_LINE = 16
_ROLE_ROOM = 212
_UNTOLD_ROOM = 200
_SPACE = 8


@dataclass(frozen=True, slots=True)
class Label:
    """Words with the place where they start, or around which they stand."""

    x: float
    y: float
    words: str
    centred: bool = False


def above(box: Box, words: str, *, alone: bool) -> Iterator[Label]:
    """What a body is, over its box; nothing where we do not know.

    No line comes there: the words start where the box does, and lines reach it from the left and from below.
    `alone`: whether its line leaves it straight; where it leaves in a curve, the words end with the box.
    """
    if words:
        room = _ROLE_ROOM if alone else WORDS_ROOM
        yield Label(box.left, box.top - 8, cut(words, SMALL, room))


def count(box: Box, after: Box, words: str, *, alone: bool) -> Label:
    """How many statements go on from a box: above its line to the next, or below it for want of room.

    `alone`: whether no other line leads to the next box.
    """
    if alone and width(words, SMALL) + _SPACE <= after.left - box.right:
        return Label((box.right + after.left) / 2 - 2, box.middle - 8, words, centred=True)
    return Label(box.left, box.bottom + _LINE, words)


def untold(box: Box, height: float, words: str, *, beside: bool) -> Iterator[Label]:
    """That the article does not say who was told: right of the lines that come up to `box`, or below it."""
    left = box.centre + 18 if beside else box.left
    top = height if beside else height + 2 * _LINE
    for place, line in enumerate(wrap(words, SMALL, _UNTOLD_ROOM, 3)):
        yield Label(left, top + place * _LINE, line)
