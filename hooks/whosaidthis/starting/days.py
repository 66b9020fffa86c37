"""A day that a line gives by itself, in one of the ways in which English pages print it."""

from __future__ import annotations

import datetime
import re

from ..reading.written_days import WAYS, day_found

_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_CLOCK = r"(?:,?\s*(?:at|-|–|—|t)?\s*\d{1,2}[.:]\d{2}(?:[.:]\d{2})?[\s\w.:+()-]{0,20})?"
_EARLY = r"(?:(?:at\s+)?\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[a-z]{2,4}\s+)?(?:,\s*|on\s+)?)?"
"""A clock before the day: "9:42 p.m. March 14, 2026"."""
_BEFORE = r"(?:(?:first\s+)?(?:published|posted)(?:\s+on)?:?\s+|date:\s+)?"
_CHANGED = re.compile(r"(?:last\s+)?(?:updated|modified)(?:\s+(?:on|at))?:?\s+", re.IGNORECASE)
_WAYS = tuple(re.compile(rf"{_BEFORE}{_EARLY}{_WEEKDAY}{way}{_CLOCK}\Z", re.IGNORECASE) for way in WAYS)


def day_of(line: str) -> datetime.date | None:
    """The day, if `line` holds nothing else; figures alone, such as 10/18/2022, can be read in two ways."""
    for way in _WAYS:
        found = way.match(line)
        if found and (day := day_found(found)):
            return day
    return None


def tells_of_change(line: str) -> bool:
    """Whether `line` holds nothing but the day on which the page was last changed."""
    found = _CHANGED.match(line)
    return found is not None and day_of(line[found.end() :]) is not None
