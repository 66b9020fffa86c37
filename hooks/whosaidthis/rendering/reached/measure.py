"""How wide words are drawn, as far as that can be told without their font, and words cut to a width."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

_NARROW = frozenset("fijlrtI.,;:!|'’‘“”\"()[] ")
_WIDE = frozenset("mwMWOQGD@%—&")
_IDEOGRAPHS = 0x2E80
"""From here on characters are about as wide as they are high."""


@dataclass(frozen=True, slots=True)
class Type:
    """Letters of one size and weight."""

    size: float
    """In units of the picture."""
    bold: bool = False


NAME = Type(15, bold=True)
"""Names of speakers and boxes."""
SMALL = Type(12.5)
"""Everything else."""


def width(words: str, letters: Type) -> float:
    """How wide `words` are at most, in units of the picture.

    The classes are those of Arial bold, which the faces of our list do not exceed.
    """
    return sum(map(_em, words)) * letters.size * (1 if letters.bold else 0.93)


@cache
def _em(character: str) -> float:
    if ord(character) >= _IDEOGRAPHS:
        return 1.05
    if character in _NARROW:
        return 0.39
    if character in _WIDE:
        return 0.9
    return 0.74 if character.isupper() else 0.62


def cut(words: str, letters: Type, room: float) -> str:
    """`words`, or as many whole ones of them as `room` holds, with "…"; only a lone word is cut itself."""
    if width(words, letters) <= room:
        return words
    kept = words
    while kept and width(f"{kept}…", letters) > room:
        kept = kept.rpartition(" ")[0].rstrip(_LOOSE_ENDS) or kept[:-1]
    while kept.rpartition(" ")[2].lower() in _LEADING and " " in kept:
        kept = kept.rpartition(" ")[0].rstrip(_LOOSE_ENDS)
    return f"{kept}…"


_LOOSE_ENDS = " ,;:–—-"
_LEADING = frozenset("a an the of in at on for and or from to by with".split())
"""Words that no name ends in."""


def wrap(words: str, letters: Type, room: float, lines: int) -> tuple[str, ...]:
    """`words` in at most `lines` lines that `room` holds; what is left over is cut."""
    found: list[str] = []
    for word in words.split():
        longer = f"{found[-1]} {word}" if found else word
        if found and (len(found) == lines or width(longer, letters) <= room):
            found[-1] = longer
        else:
            found.append(word)
    return tuple(cut(line, letters, room) for line in found)
