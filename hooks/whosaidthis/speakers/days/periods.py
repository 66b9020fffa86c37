"""Words for weeks, months and years in which something was said, resolved against the article's date."""

from __future__ import annotations

import datetime
import re

from dateutil.relativedelta import MO, relativedelta

from ...model import DatedWords, Span
from ...reading.months import MONTH_NUMBERS, MONTHS
from ..words.tenses import tells_of_past

_NOT_BEFORE = r"(?<!\bthe )(?<!since )(?<!until )(?<!before )(?<!over )(?<!due )(?<!later )(?<!by )(?<!for )"
"""Words before what is no time of a saying: "until last week", "due this month", "later this week"."""
_PERIOD = re.compile(
    rf"\b{_NOT_BEFORE}(?i:(?:(?:earlier|late|early)\s+)?(?P<which>last|this)\s+(?P<unit>week|month|year)\b)"
    r"(?![’'-]|\s+of\b)"
    rf"|\b{_NOT_BEFORE}[Ii]n\s+(?:early\s+|late\s+)?(?P<month>{'|'.join(MONTHS)})\b"
    r"(?:\s+(?:of\s+)?(?P<year>last|this)\s+year\b)?"
    r"(?!\s+(?:\d|(?:of\s+)?(?:this|next|that)\b)|,?\s+(?:19|20)\d\d)"
)
_OTHERS = re.compile(
    r"(?i)\b(?:after|before|since|following|who|whose|which|that|when|while|as|born|taken|given|seen)\b"
)
"""What shows, as past forms do, that a period dates another deed: "after a vote last week"."""
_UNITS = {"week": relativedelta(weeks=1), "month": relativedelta(months=1), "year": relativedelta(years=1)}
_DAY = relativedelta(days=1)


def find_periods(characters: str, within: Span, today: datetime.date | None) -> tuple[DatedWords, ...]:
    """The words for a past or present week, month or year of a saying in the part `within`, resolved.

    What dates another deed is left out: "Elected in March, she said", "Ann Lee, who left last week, said".
    `today` is the article's date: without it nothing is resolved. A week begins on Monday. A month alone
    ("in March") is the latest such month, the present one included: somebody has already spoken then.
    A period that no calendar has, before the year 1 or after 9999, is left out.
    """
    if today is None:
        return ()
    found = (
        _dated(match, today)
        for match in _PERIOD.finditer(characters, within.start, within.end)
        if not _dates_another(characters[within.start : match.start()])
    )
    return tuple(filter(None, found))


def _dates_another(before: str) -> bool:
    """Whether a deed other than the saying precedes a period in its part."""
    return tells_of_past(before) or _OTHERS.search(before) is not None


def _dated(match: re.Match[str], today: datetime.date) -> DatedWords | None:
    try:
        first, long = _period(match, today)
        return DatedWords(Span(match.start(), match.end()), first, first + long - _DAY)
    except (ValueError, OverflowError):
        return None


def _period(match: re.Match[str], today: datetime.date) -> tuple[datetime.date, relativedelta]:
    """The first day of the period, and how long it is."""
    if match["month"]:
        number = MONTH_NUMBERS[match["month"].lower()]
        earlier = match["year"] == "last" if match["year"] else number > today.month
        year = today.year - earlier
        return datetime.date(year, number, 1), _UNITS["month"]
    unit = match["unit"].lower()
    long = _UNITS[unit]
    first = _first_of(unit, today)
    return (first - long if match["which"].lower() == "last" else first), long


def _first_of(unit: str, today: datetime.date) -> datetime.date:
    """The first day of the week, month or year in which `today` lies."""
    if unit == "week":
        return today + relativedelta(weekday=MO(-1))
    return today.replace(day=1) if unit == "month" else today.replace(month=1, day=1)
