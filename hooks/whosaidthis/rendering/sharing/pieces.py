"""What a picture is made of, each piece with its place; all measures are pixels of the finished picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...model import Voice
from .blocks import Block
from .card import WIDTH
from .fonts import Face

MARGIN = 64
ACROSS = WIDTH - 2 * MARGIN

_FIRST_BASE = 0.8
"""Where the letters of a first line stand, in sizes below the top of their block."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words."""

    words: str
    face: Face
    size: int
    colour: str
    left: float
    base: float
    """Where its letters stand."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a kind of speaker."""

    voice: Voice
    left: float
    top: float
    size: int


@dataclass(frozen=True, slots=True)
class Rule:
    """A thick line across."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything in the picture."""

    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]
    rule: Rule


def lines_of(block: Block, face: Face, colour: str, left: float, top: float) -> Iterator[Line]:
    """The lines of a block whose corner stands at `left` and `top`."""
    for place, words in enumerate(block.lines):
        base = top + (_FIRST_BASE + place * block.leading) * block.size
        yield Line(words, face, block.size, colour, left, base)
