"""The marks of the kinds of speakers, in the shapes that `words.html` gives them on a page."""

from __future__ import annotations

from functools import cache
from math import degrees

from PIL import Image, ImageDraw, ImageFont

from ...model import UNNAMED, Voice
from .fonts import Face, font

_UNITS = 16
"""The marks' own measure: a box of 16 units."""
_FINE = 8
"""A mark is drawn at so many times its size, then made smaller: its edges stand smooth."""


@cache
def mark_mask(voice: Voice, size: int) -> Image.Image:
    """Where the mark of `voice` has colour, in a square of `size` pixels."""
    mask = Image.new("L", (size * _FINE, size * _FINE))
    _draw(ImageDraw.Draw(mask), voice, size * _FINE / _UNITS)
    return mask.reduce(_FINE)


def _draw(draw: ImageDraw.ImageDraw, voice: Voice, unit: float) -> None:
    if voice == Voice.NAMED_PERSON:
        draw.ellipse(_around(6.5, unit), fill=255)
    elif voice in UNNAMED:
        _ring(draw, unit, radius=6.3, stroke=2.2, dash=3.1, dashes=8)
    elif voice == Voice.INSTITUTION:
        draw.rectangle(_around(6, unit), fill=255)
    elif voice == Voice.DOCUMENT:
        draw.rectangle(_around(6, unit, 7), outline=255, width=round(2.2 * unit))
    else:
        _ring(draw, unit, radius=7.1, stroke=1.3, dash=1.5, dashes=16)
        _question(draw, unit)


def _around(across: float, unit: float, down: float | None = None) -> tuple[float, float, float, float]:
    """A box around the middle of the mark, half as wide as `across` and half as high as `down`."""
    middle = _UNITS / 2
    high = across if down is None else down
    return (
        (middle - across) * unit,
        (middle - high) * unit,
        (middle + across) * unit - 1,
        (middle + high) * unit - 1,
    )


def _ring(
    draw: ImageDraw.ImageDraw, unit: float, *, radius: float, stroke: float, dash: float, dashes: int
) -> None:
    for place in range(dashes):
        start = place * 360 / dashes
        box = _around(radius + stroke / 2, unit)
        draw.arc(box, start, start + degrees(dash / radius), fill=255, width=round(stroke * unit))


def _question(draw: ImageDraw.ImageDraw, unit: float) -> None:
    """The mark's "?", its letter in the middle of the ring whatever room the font leaves around it."""
    letters: ImageFont.FreeTypeFont = font(Face.NUMBER, round(11 * unit))
    left, top, right, bottom = letters.getbbox("?", anchor="ls")
    middle = _UNITS / 2 * unit
    draw.text(
        (middle - (left + right) / 2, middle - (top + bottom) / 2), "?", fill=255, font=letters, anchor="ls"
    )
