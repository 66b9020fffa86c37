"""Days of which a source may give the month or the year alone."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

_WRITTEN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class RoughDay:
    """A day, or one of the days of a month or a year."""

    year: int
    month: int | None = None
    day: int | None = None
    """None where `month` is."""

    @property
    def first(self) -> date:
        """The earliest day that it may be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The latest day that it may be."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        """As it is written: `2024-07-05`, `2024-07` or `2024`."""
        return self.first.isoformat()[: 10 if self.day else 7 if self.month else 4]


def read_day(words: str) -> date | None:
    """The day in `words`, `YYYY-MM-DD` and in no other form of ISO 8601; None where it is none."""
    read = read_rough_day(words)
    return read.first if read and read.day else None


def read_rough_day(words: str) -> RoughDay | None:
    """The day, month or year in `words`, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; None where it is none."""
    found = _WRITTEN.match(words)
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        date(year or 0, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return None
    return RoughDay(year or 0, month, day)


def surely_before(day: date, other: date) -> bool:
    """Whether a day is over everywhere before another begins: an evening here is the next day elsewhere."""
    return (other - day).days > 1
