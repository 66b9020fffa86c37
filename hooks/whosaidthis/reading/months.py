"""The months and the days of the week by name; months also as newspapers shorten them."""

from __future__ import annotations

from collections.abc import Mapping

MONTHS = tuple(
    "January February March April May June July August September October November December".split()
)
WEEKDAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
MONTH_NUMBERS: Mapping[str, int] = {
    name.lower(): number
    for number, month in enumerate(MONTHS, start=1)
    for name in (month, month[:3], month[: 4 if month == "September" else 3])
}
"""Their numbers from 1 on, by "october", "oct", "sept": in lower case, without a full stop."""
