"""The letters: Source Serif and Source Sans, from packages, so that they are the same on every machine.

Pillow's own simple layout is asked for by name. The other one needs a library of the system, which is not
everywhere, and would give other pictures there.
"""

from __future__ import annotations

import unicodedata
from enum import Enum
from functools import cache, lru_cache
from importlib.resources import as_file, files
from types import ModuleType

import fontpkg_source_sans_3 as sans
import fontpkg_source_serif_4 as serif
from PIL import ImageFont

FINE = 2
"""Everything is laid out and drawn at so many times its size, then made smaller: letters stand finer."""

_TRIAL = 40
_IN_NO_FONT = "\U0010ffff"
_SERIF = "SourceSerif4[opsz,wght].ttf"
_SANS = "SourceSans3[wght].ttf"


class Face(Enum):
    """A cut of a font: package, file, and its place on each of the font's axes."""

    HEADLINE = (serif, _SERIF, (("Weight", 700), ("Optical Size", 36)))
    NAME = (serif, _SERIF, (("Weight", 700), ("Optical Size", 20)))
    SENTENCE = (serif, _SERIF, (("Weight", 400), ("Optical Size", 24)))
    NUMBER = (sans, _SANS, (("Weight", 700),))
    WORDS = (sans, _SANS, (("Weight", 400),))


@cache
def font(face: Face, size: int) -> ImageFont.FreeTypeFont:
    """The letters of `face`, `size` pixels high."""
    package, name, axes = face.value
    return _cut(package, name, dict(axes), size)


def _cut(package: ModuleType, name: str, axes: dict[str, int], size: int) -> ImageFont.FreeTypeFont:
    with as_file(files(package).joinpath("files", name)) as path:
        found = ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)
    order = [str(axis["name"], "ascii") for axis in found.get_variation_axes()]
    found.set_variation_by_axes([axes[each] for each in order])
    return found


def width(words: str, face: Face, size: int) -> float:
    """How wide `words` stand in the picture."""
    each = words.split(" ")
    return sum(_length(word, face, size) for word in each) + (len(each) - 1) * _length(" ", face, size)


@lru_cache(maxsize=4096)
def _length(word: str, face: Face, size: int) -> float:
    return font(face, size * FINE).getlength(word) / FINE


def lacking(words: str, face: Face) -> str:
    """Those letters of `words` that the font cannot draw, once each.

    A letter that it does not have comes out as the box that stands for any such letter. A mark above or
    below the letter before it would be drawn beside that letter.
    """
    return "".join(dict.fromkeys(each for each in words if not _drawn(each, face)))


@cache
def _drawn(letter: str, face: Face) -> bool:
    return not unicodedata.category(letter).startswith("M") and _shape(letter, face) != _shape(
        _IN_NO_FONT, face
    )


def _shape(letter: str, face: Face) -> tuple[tuple[int, int], bytes]:
    mask = font(face, _TRIAL).getmask(letter)
    return mask.size, bytes(mask)
