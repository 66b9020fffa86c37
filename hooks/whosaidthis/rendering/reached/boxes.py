"""The boxes of the picture: relays, the outlet, and this page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..wording import picture as wording
from .measure import NAME, width, wrap
from .routes import Routes

HALF_LINE = 9
_RELAY_LEFT, _TARGETS_LEFT, _PAGE_RIGHT = 500, 718, 1060
_ROOM = 106
"""For the words of a box."""
WORDS_ROOM = 168
"""For the words above and below a box whose line leaves it in a curve."""
_PADDING = 14
_MARK = 20
"""For the mark before a relay's name."""


@dataclass(frozen=True, slots=True)
class Box:
    """A body or page that words passed through."""

    left: float
    right: float
    middle: float
    half: float
    """Half its height."""
    lines: tuple[tuple[float, str], ...]
    """Its words, each line with the height of its base."""
    title: str = ""
    """Its name in full, where the words are cut; else empty."""
    marked: bool = False
    """Whether the mark of an institution stands before the words."""
    filled: bool = False
    """Whether it is this page."""

    @property
    def top(self) -> float:
        """Its upper edge."""
        return self.middle - self.half

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.middle + self.half

    @property
    def centre(self) -> float:
        """Half way from left to right."""
        return (self.left + self.right) / 2

    @property
    def words_left(self) -> float:
        """Where its words start."""
        return self.left + _PADDING + (_MARK if self.marked else 0)


def relay_box(name: str, middle: float, *, alone: bool) -> Box:
    """The box of a relay whose speakers stand around the height `middle`.

    `alone`: whether it is the only one; else its line leaves in a curve, and the words above and below the
    box must not reach beyond it.
    """
    return _box(name, _RELAY_LEFT, middle, marked=True, least=0 if alone else WORDS_ROOM)


def target_boxes(routes: Routes, middle: float) -> tuple[Box, ...]:
    """The outlet, where there is one, and this page; the lines of all speakers lead to the first."""
    if routes.outlet is None:
        return (_box(wording.THIS_PAGE, _TARGETS_LEFT, middle, filled=True),)
    page = _box(wording.THIS_PAGE, 0, middle, filled=True)
    at_the_right = replace(page, left=_PAGE_RIGHT - page.right, right=_PAGE_RIGHT)
    return _box(routes.outlet, _TARGETS_LEFT, middle), at_the_right


_ARTICLE = "The "
"""Left out where the name has no room with it: "The Brannock Mercury"."""


def _is_whole(lines: Sequence[str], name: str) -> bool:
    return " ".join(lines) == " ".join(name.split())


def _box(
    name: str, left: float, middle: float, *, marked: bool = False, filled: bool = False, least: int = 0
) -> Box:
    words = wrap(name, NAME, _ROOM, 2)
    if not _is_whole(words, name) and name.startswith(_ARTICLE):
        words = wrap(name.removeprefix(_ARTICLE), NAME, _ROOM, 2)
    inside = max((width(line, NAME) for line in words), default=0)
    half = 20 + HALF_LINE * (len(words) - 1)
    first = middle + 5 - HALF_LINE * (len(words) - 1)
    return Box(
        left=left,
        right=left + max(round(inside + 2 * _PADDING + (_MARK if marked else 0)), least),
        middle=middle,
        half=half,
        title="" if _is_whole(words, name) else name,
        lines=tuple((first + 2 * HALF_LINE * place, line) for place, line in enumerate(words)),
        marked=marked,
        filled=filled,
    )
