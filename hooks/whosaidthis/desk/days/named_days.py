"""Words for a day that name its weekday or month: which days they cannot mean."""

from __future__ import annotations

import re
from calendar import day_name, month_name

from ...model import RoughDay

WEEKDAY = re.compile(rf"(?i)\b(?:{'|'.join(day_name)})\b")
_MONTH = re.compile(rf"\b(?:{'|'.join(filter(None, month_name))})\b")


def other_day(words: str, given: RoughDay) -> str | None:
    """What is wrong with the day `given` to `words` that name another: "that is a Friday"; None if nothing.

    A day has a weekday only where it is given to the day; "may" is no month.
    """
    weekday, month = WEEKDAY.search(words), _MONTH.search(words)
    if weekday and given.day and day_name[given.first.weekday()] != weekday.group().capitalize():
        return f"that is a {day_name[given.first.weekday()]}"
    if month and given.month and month_name[given.month] != month.group():
        return f"that is in {month_name[given.month]}"
    return None
