"""Words for a day that name its weekday or month: which days they cannot mean."""

from __future__ import annotations

import re

from ...model import RoughDay
from ...reading.months import MONTHS, WEEKDAYS

WEEKDAY = re.compile(rf"(?i)\b(?:{'|'.join(WEEKDAYS)})\b")
_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")


def other_day(words: str, given: RoughDay) -> str | None:
    """What is wrong with the day `given` to `words` that name another: "that is a Friday"; None if nothing.

    A day has a weekday only where it is given to the day; "may" is no month.
    """
    weekday, month = WEEKDAY.search(words), _MONTH.search(words)
    if weekday and given.day and WEEKDAYS[given.first.weekday()] != weekday.group().capitalize():
        return f"that is a {WEEKDAYS[given.first.weekday()]}"
    if month and given.month and MONTHS[given.month - 1] != month.group():
        return f"that is in {MONTHS[given.month - 1]}"
    return None
