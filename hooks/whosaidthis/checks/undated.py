"""Articles whose day is not known, or is to come."""

from __future__ import annotations

import datetime

from ..desk import FrontMatter
from ..model import Fault, Level, Place, surely_before

_MAY_HIDE_IT = frozenset(
    {
        "broken-yaml",
        "front-matter-open",
        "no-front-matter",
        "unknown-key",
        "wrong-shape",
        "no-day",
        "no-outlet",
        "blank-left",
    }
)
"""The codes of slips behind which a day may stand: once they are mended it is read."""


def check_date(front: FrontMatter, path: str) -> tuple[Fault, ...]:
    """What an editor is told of an article, the file `path`, that has no day and retells no report with one.

    Without it no “on Friday” can be reckoned, and lists have the article behind all others.
    """
    if front.facts.date or any(one.code in _MAY_HIDE_IT for one in front.faults):
        return ()
    wrong = "The article has no date, so no “on Friday” can be reckoned, and lists put it last."
    mend = "Write its day into the front matter: a line like “date: 2021-08-08”."
    return (Fault(Place(path, 1, 1), "undated-article", wrong, mend),)


_LONG_BEFORE = datetime.timedelta(days=300)


def check_old_report(front: FrontMatter) -> tuple[Fault, ...]:
    """What an editor is told where the report is of the year before the article: mostly a slip."""
    day, retold, place = front.facts.date, front.facts.retold, front.places.get("retells")
    if day is None or retold is None or retold.date is None or place is None:
        return ()
    if day - retold.date < _LONG_BEFORE:
        return ()
    wrong = f"The report is of {retold.date}, {(day - retold.date).days} days before the article, of {day}."
    reckoned = "days such as “on Friday” are reckoned from it"
    mend = f"Look at the year, and leave it if the report is so old: {reckoned}."
    return (Fault(place, "old-report", wrong, mend, Level.NOTE),)


def check_date_to_come(front: FrontMatter, today: datetime.date) -> tuple[Fault, ...]:
    """What an editor is told of an article whose day is still to come; a draft may wait for it.

    Tomorrow is today somewhere on earth.
    """
    day = front.facts.date
    place = front.places.get("date") or front.places.get("retells")
    if day is None or place is None or not surely_before(today, day):
        return ()
    level = Level.WARNING if front.facts.published else Level.NOTE
    wrong = f"The article is of {day}, and that is to come."
    mend = "Mend the day, or leave it if the article waits for that day as a draft."
    if front.facts.published:
        mend = "Mend the day, or take “status: published” away until then."
    return (Fault(place, "dated-in-future", wrong, mend, level),)
