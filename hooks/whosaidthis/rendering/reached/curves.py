"""The lines of the picture."""

from __future__ import annotations

from dataclasses import dataclass

from .boxes import Box
from .routes import WayKind

_SPACE = 2
"""Between the end of a line and its box, for the arrowhead."""


@dataclass(frozen=True, slots=True)
class Curve:
    """One smooth line with an arrowhead at its end."""

    path: str
    """As an SVG path."""
    way: WayKind


def across(left: float, height: float, box: Box, way: WayKind) -> Curve:
    """A line from (`left`, `height`) to the left side of `box`."""
    end = box.left - _SPACE
    if height == box.middle:
        return Curve(f"M{left:g} {height:g}H{end:g}", way)
    half = (left + end) / 2
    bend = f"C{half:g} {height:g} {half:g} {box.middle:g} {end:g} {box.middle:g}"
    return Curve(f"M{left:g} {height:g}{bend}", way)


def from_below(left: float, height: float, box: Box, way: WayKind) -> Curve:
    """A line from (`left`, `height`) along its own height, then up to the lower side of `box`."""
    end = box.bottom + _SPACE
    turn = box.centre - 70
    corner = f"{box.centre:g} {height:g}"
    return Curve(f"M{left:g} {height:g}H{turn:g}C{corner} {corner} {box.centre:g} {end:g}", way)
