"""Ranks and styles before a name which the lists of titles read as something else: "DI", "First Lady"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...reading.words import Word


@dataclass(frozen=True, slots=True)
class Rank:
    """What somebody is called before the name."""

    words: int
    """How many words of it stand there."""
    role: str


def rank_before(words: Sequence[Word]) -> Rank | None:
    """The rank or style with which `words` begin, where a name follows; None for other words."""
    short = _SHORT.get(words[0].form) if len(words) > 1 else None
    if short is not None:
        return Rank(1, short)
    style = " ".join(word.lower for word in words[:2])
    return Rank(2, style) if style in _STYLES and len(words) > _FEWEST else None


_SHORT = {
    "DI": "detective inspector",
    "DCI": "detective chief inspector",
    "DS": "detective sergeant",
    "DSU": "detective superintendent",
}
"""Of the police, in capitals; "di" and "ds" are none."""
_STYLES = frozenset(("first lady", "first gentleman", "crown prince", "crown princess"))
"""Of two words, the second of which is another title by itself: "First Lady Ann Lee" is no lady."""
_FEWEST = 2
