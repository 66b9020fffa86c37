"""The words of the chart of ranges."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Bound, Kind, Range
from .words import in_sentence, is_ordinary, listed_words

KM = "km"
SAID_BY = ", said by"
"""Heard, not seen: what joins a figure to who gives it."""
IN = ", in"
"""What joins whoever makes a claim to the sources that carry it."""


def title(kind: Kind) -> str:
    """The chart's heading."""
    return f"How far it is said to {'fly' if kind in (Kind.MISSILE, Kind.DRONE) else 'reach'}"


def lead(figures: int, labels: int) -> str:
    """The sentence above the bars."""
    if figures == 1:
        return "This figure is somebody’s claim."
    if labels == 1:
        return "Every figure here is somebody’s claim."
    return "No single figure holds for all versions. Every figure here is somebody’s claim."


def number(value: float) -> str:
    """A number of kilometres: "1,000", "7.5"."""
    return f"{value:,.10g}"


def figure(said: Range) -> str:
    """A range as it stands beside its bar: "up to 193 km", "300 to 700 km"."""
    before = "" if said.bound is Bound.NONE else f"{said.bound} "
    near = "" if said.near is None else f"{number(said.near)} to "
    return f"{before}{near}{number(said.far)} {KM}"


def claimant(name: str) -> str:
    """Whoever makes the claim, in the middle of a line: "the ministry", "experts quoted by the Gazette"."""
    first, _, rest = name.partition(" ")
    lower = is_ordinary(first.lower()) and rest[:1].islower()
    return f"{first.lower()} {rest}" if lower else in_sentence(name)


def announced(by: str) -> str:
    """Who announced the figure, after who gives it."""
    return f"(announced by {claimant(by)})"


def announcers(ranges: Sequence[Range]) -> list[str]:
    """Everybody who announced one of the figures, once."""
    return list(dict.fromkeys(one.announced_by for one in ranges if one.announced_by))


def caption(ranges: Sequence[Range], points: Sequence[str]) -> str:
    """What the hatching and the brackets mean, and where in the fact table the figures stand."""
    bracket = any(one.near is not None for one in ranges)
    between = ("A line with two ends runs from the smaller figure to the larger.",) if bracket else ()
    where = listed_words([f"“{point}”" for point in points])
    one = "The figure stands" if len(ranges) == 1 else "All figures stand"
    return " ".join((*_hatching(ranges), *between, f"{one} under {where} below."))


def _hatching(ranges: Sequence[Range]) -> tuple[str, ...]:
    by = announcers(ranges)
    hatched = sum(one.announced_by is not None for one in ranges)
    if not hatched:
        return ()
    if hatched < len(ranges):
        who = f" by {claimant(by[0])}" if len(by) == 1 else ", as each line says"
        return (f"Hatched: announced{who}. Plain: given by others.",)
    every = "The figure was" if hatched == 1 else "Every figure was"
    return (f"{every} announced by {claimant(by[0]) if len(by) == 1 else 'those whom its line names'}.",)
