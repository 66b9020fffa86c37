"""The ranges beside the facts of an entry: figures for the chart, each of them in the fact's own words."""

from __future__ import annotations

import re

from ...model import Bound, Range
from ...reading.yaml_fields import Fields
from ...reading.yaml_places import Scalar
from .bounds import goes_with

_KEYS = ("of", "km", "bound", "announced_by")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?\Z")
_IN_WORDS = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_FARTHEST = 40_000
"""Once around the earth, in kilometres."""
_FOR_ONE = (Bound.UP_TO, Bound.UP_TO_ABOUT, Bound.OVER)
_FORM = "it as “{of: …, km: 300}”"
_BOTH = "Mend one of the two: the chart shows what the table says."
_EITHER = "Write “km: 300”, or “km: [300, 700]” for two figures."


def read_range(said: Fields, what: str) -> Range | None:
    """The field `range` of one thing said, whose words are `what`; None, with a fault, if it cannot be right.

    Its figures must stand in `what` as well, so that the chart never shows another figure than the table.
    """
    parts = said.parts("range", _KEYS, _FORM)
    if len(parts) > 1:
        wrong = "One thing said has more than one range."
        said.faults.add(parts[1].place, "two-ranges", wrong, "Give each a “what:” of its own under “said:”.")
    if not parts:
        return None
    part = parts[0]
    bound = part.choice("bound", Bound, Bound.NONE)
    figures = _figures(part, what)
    if len(figures) == 2 and bound in _FOR_ONE:
        wrong = f"“{bound}” does not go with two figures."
        said.faults.add(
            part.key_place("bound"), "two-figures", wrong, f"Write one figure, or take “{bound}” away."
        )
    if not figures:
        return None
    if len(figures) == 1 and not goes_with(bound, what, _places(figures[0], what)):
        wrong = f"“{bound}” is not what “{what}” says of the figure."
        part.faults.add(part.value_place("bound"), "figure-not-said", wrong, _BOTH)
    near = figures[0] if len(figures) == 2 else None
    return Range(figures[-1], near, part.words("of"), bound, part.words("announced_by"))


def _figures(part: Fields, what: str) -> tuple[float, ...]:
    """One figure or two, the smaller first; empty where one of them is wrong or too many."""
    written = part.names("km")
    if not part.items("km"):
        part.faults.add(part.key_place("km"), "no-km", "The range has no figure.", _EITHER)
    if len(written) > 2:
        part.faults.add(written[2].place, "many-figures", f"The range has {len(written)} figures.", _EITHER)
        return ()
    found = tuple(figure for one in written if (figure := _figure(part, one, what)) is not None)
    if len(found) != len(part.items("km")):
        return ()
    if len(found) == 2 and found[0] >= found[1]:
        wrong = f"The range does not grow from {written[0].words} to {written[1].words}."
        mend = "Write the smaller figure first, and no comma inside a number."
        part.faults.add(written[0].place, "from-over-to", wrong, mend)
        return ()
    return found


def _figure(part: Fields, written: Scalar, what: str) -> float | None:
    slip = _slip(written.words, what)
    if slip is None:
        return float(written.words)
    part.faults.add(written.place, *slip)
    return None


def _slip(figure: str, what: str) -> tuple[str, str, str] | None:
    """What is wrong with a figure: a fault's code and its two sentences."""
    if not _NUMBER.match(figure):
        return "no-number", f"“{figure}” is no number.", "Write it as 1500 or 7.5."
    if float(figure) <= 0:
        return "no-distance", f"{figure} km is no distance.", "Write a number above 0."
    if float(figure) > _FARTHEST:
        return "too-far", f"{figure} km is more than once around the earth.", "Write it in kilometres."
    if what and not _places(float(figure), what):
        return "figure-not-said", f"The figure {figure} does not stand in “{what}”.", _BOTH
    return None


def _places(figure: float, words: str) -> tuple[int, ...]:
    """Where in `words` a figure begins: "1,000" is a thousand."""
    found = _IN_WORDS.finditer(words)
    return tuple(one.start() for one in found if float(one[0].replace(",", "")) == figure)
