"""Words set in a box: as large as they fit, and cut where they do not fit at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from .fonts import Face, width
from .lines import at_most, balanced, broken


@dataclass(frozen=True, slots=True)
class Style:
    """How a kind of words is set."""

    face: Face
    steps: Sequence[tuple[int, int]]
    """Sizes in pixels, each with how many lines it may take; the one that is liked best first."""
    leading: float = 1.0
    """The distance of its lines, in sizes."""


@dataclass(frozen=True, slots=True)
class Block:
    """Words in lines."""

    lines: tuple[str, ...]
    size: int
    leading: float

    @property
    def height(self) -> float:
        """How much of the picture's height its lines take."""
        return len(self.lines) * self.size * self.leading


def set_block(words: str, style: Style, across: float, down: float) -> Block:
    """`words` in a box `across` wide and `down` high: at the first size at which they fit, in even lines.

    What does not fit at the last size either is cut, and ends in an ellipsis.
    """
    size, most = step = step_for([words], style, across, down)
    measure = partial(width, face=style.face, size=size)
    if _fits(words, style, step, across, down):
        lines = balanced(words, across, measure)
    else:
        lines = at_most(min(most, _room(style, size, down)), words, across, measure)
    return Block(tuple(lines), size, style.leading)


def step_for(all_words: Sequence[str], style: Style, across: float, down: float) -> tuple[int, int]:
    """The first step at which each of `all_words` fits into a box of its own; else the last one."""
    fitting = (
        step for step in style.steps if all(_fits(words, style, step, across, down) for words in all_words)
    )
    return next(fitting, style.steps[-1])


def _fits(words: str, style: Style, step: tuple[int, int], across: float, down: float) -> bool:
    size, most = step
    measure = partial(width, face=style.face, size=size)
    most = min(most, _room(style, size, down))
    few = len(list(islice(broken(words, across, measure), most + 1))) <= most
    return few and all(measure(word) <= across for word in words.split(" "))


def _room(style: Style, size: int, down: float) -> int:
    """How many lines of this size the box holds; one at least."""
    return max(1, int(down / (size * style.leading)))
