"""What the front matter says of the report, beside what stands above the report's own text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...desk import FrontMatter
from ...model import Fault, Level
from ...reading.one_letter import is_alike, is_long_slip
from ...reading.words import folded, without_accents
from ...starting import Report
from ..spelt.outlets import is_near_outlet

_SHORTEST = 4
"""Letters of a part of a name that is compared."""


def check_head(front: FrontMatter, report: Report) -> Iterator[Fault]:
    """A note for the day that is not the report's, and for an outlet or an author nearly named as there.

    Only of what the lines above the text of `report` tell for certain; other names may be meant otherwise.
    A first line that is nearly the outlet is no headline but its name.
    """
    retold, place = front.facts.retold, front.places.get("retells")
    if retold is None or place is None:
        return
    if retold.date and report.date and retold.date != report.date and not retold.date_inferred:
        wrong = f"The day of the report is {retold.date} here, and above its own text {report.date}."
        mend = f"Write {report.date} as “date” below “retells”, or leave it if yours is right."
        yield Fault(place, "other-head", wrong, mend, Level.NOTE)
    for key, mine, theirs in (
        ("outlet", retold.outlet, report.outlet or report.title),
        ("author", retold.author, report.author),
    ):
        if mine and theirs and _is_near(key, mine, theirs):
            wrong = f"The {key} of the report is “{mine}” here, and above its own text “{theirs}”."
            mend = f"Spell “{key}” below “retells” as the report does, or leave it if yours is right."
            yield Fault(place, "other-head", wrong, mend, Level.NOTE)


def _is_near(key: str, mine: str, theirs: str) -> bool:
    """Whether two names are one but for a word of one of them; capitals do not count."""
    one, other = folded(mine), folded(theirs)
    if key == "outlet":
        return is_near_outlet(one.removeprefix("the ").split(), other.removeprefix("the ").split())
    ours, its = re.findall(r"[^\W\d_]+", one), re.findall(r"[^\W\d_]+", other)
    pairs = [pair for pair in zip(ours, its, strict=False) if pair[0] != pair[1]]
    return len(ours) == len(its) and len(pairs) == 1 and _is_slip(*pairs[0])


def _is_slip(one: str, other: str) -> bool:
    """Whether a slip makes `other` of `one`, “Hester” and “Esther” too; beside it no accent counts."""
    bare = without_accents(one), without_accents(other)
    slip = is_long_slip(one, other, _SHORTEST) or is_long_slip(*bare, _SHORTEST)
    return slip or bare[0] == bare[1] or is_alike(one, other)
