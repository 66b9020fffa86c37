"""Days as people write them, which is seldom as files want them."""

from __future__ import annotations

import datetime
import re

from .months import MONTH_NUMBERS

WAYS = (
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?P<month>[a-z]{3,9})\.?,?\s+(?P<year>\d{4})",
    r"(?P<month>[a-z]{3,9})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})",
    r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})",
)
"""Ways in which pages print a day that can be read in no other way."""
_WRITTEN = tuple(
    re.compile(rf"{way}\Z", re.IGNORECASE | re.ASCII)
    for way in (*WAYS, r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})")
)
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\Z", re.ASCII)


HOW = "Write year, month and day, as in 2021-08-08."


def how_to_write(words: str) -> str:
    """The sentence that leads from `words`, which are no day of ours, to the one meant, if it is sure."""
    meant = day_meant(words)
    return f"Write it as {meant}." if meant else HOW


def day_meant(words: str) -> datetime.date | None:
    """The one day that `words` can mean: "2025-10-5", "15/10/2025", "15 October 2025"; not "5/10/2025"."""
    if found := _YEAR_LAST.match(words):
        one, other, year = found[1], found[3], found[4]
        days = {day for day in (_day(year, one, other), _day(year, other, one)) if day}
        return days.pop() if len(days) == 1 else None
    return next((day_found(match) for way in _WRITTEN if (match := way.match(words))), None)


def day_found(found: re.Match[str]) -> datetime.date | None:
    """The day of a match of one of `WAYS`; None where the calendar has no such day."""
    return _day(found["year"], found["month"], found["day"])


def _day(year: str, month: str, day: str) -> datetime.date | None:
    number = int(month) if month.isdigit() else MONTH_NUMBERS.get(month.casefold())
    try:
        return datetime.date(int(year), number or 0, int(day))
    except ValueError:
        return None
