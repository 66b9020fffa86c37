"""Days in the text that no calendar has: "31 November", "Wednesday, 26 November" of a year when it is not."""

from __future__ import annotations

import datetime
import re
from calendar import isleap, monthrange
from collections.abc import Iterator

from ...joining import ReadArticle
from ...model import Fault, Span
from ...reading.months import MONTH_NUMBERS, MONTHS, WEEKDAYS
from ...reading.word_lists import any_of

_MONTH = rf"(?:{any_of(map(str.title, MONTH_NUMBERS))})\b\.?"
_SHORT = {day[:3]: day for day in WEEKDAYS}
_WEEKDAY = rf"(?:(?:{'|'.join(WEEKDAYS)})\b|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.)"
_YEAR = r"(?:,?\s+(?P<year{0}>[12]\d\d\d)\b(?!\s+[a-z]))?"
_DAY = re.compile(
    rf"(?:\b(?P<weekday>{_WEEKDAY}),?\s+(?:the\s+)?)?"
    rf"(?:(?<![\w.,–-])(?P<first>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month1>{_MONTH}){_YEAR.format(1)}"
    rf"|\b(?P<month2>{_MONTH})\s+(?P<second>\d{{1,2}})(?:st|nd|rd|th)?(?![\w–-]|[.,:]\d){_YEAR.format(2)})"
)
_NO_NOUN = re.compile(
    r"\s*(?:\Z|[,.;:!?)\]”’\"—–]|\s(?:a[nst]?|after|and|as|before|but|by|for|from|had|has|he|i[nst]|it|near|o[nr]"
    r"|she|that|the|they|to|until|was|were|wh\w+|with)\b)"
)
"""What stands behind a day, where a noun makes a number of it: "in November 31 people died"."""
_SIC = re.compile(r"[”’\"]?\s*\[sic\b")
_FIRST_YEAR = 1924
"""Before it some countries had another calendar."""
_REACH = 150
"""A day without a year means the nearest such day, if it is nearer than this many days."""


def check_impossible_days(read: ReadArticle) -> Iterator[Fault]:
    """Each day that its month lacks, or that is not on the weekday beside it; not what `day` settles."""
    characters, today = read.source.text.characters, read.article.facts.reckoned_from
    for block in read.source.text.blocks:
        for found in _DAY.finditer(characters, block.span.start, block.span.end):
            span = Span(*found.span())
            wrong = None if _SIC.match(characters, span.end) else _wrong(found, characters, today)
            if wrong and not any(map(span.meets, read.dated_by_editor)):
                mend = "Mend the day. If it stands so in what you quote, write “[sic]” behind it."
                said = " ".join(found[0].split())
                yield Fault(read.source.place(span), "impossible-day", f"“{said}”: {wrong}.", mend)


def _wrong(found: re.Match[str], characters: str, today: datetime.date | None) -> str | None:
    """What is wrong with a day; None if nothing."""
    month = MONTH_NUMBERS[(found["month1"] or found["month2"]).rstrip(".").lower()]
    number, year = int(found["first"] or found["second"]), int(found["year1"] or found["year2"] or 0)
    longest = _longest(month, year)
    if number > longest:
        sure = found["weekday"] or found["first"] or year or _NO_NOUN.match(characters, found.end())
        of_year = f" {year}" if year and month == 2 else ""
        return f"{MONTHS[month - 1]}{of_year} has {longest} days" if number <= 31 and sure else None
    day = _day(month, number, year, today) if number and found["weekday"] else None
    if day is None or day.year < _FIRST_YEAR or WEEKDAYS[day.weekday()] == _SHORT[found["weekday"][:3]]:
        return None
    return f"{day.day} {MONTHS[month - 1]} {day.year} is a {WEEKDAYS[day.weekday()]}"


def _longest(month: int, year: int) -> int:
    return 29 if month == 2 and (not year or isleap(year)) else monthrange(2023, month)[1]


def _day(month: int, number: int, year: int, today: datetime.date | None) -> datetime.date | None:
    """The day of that year; without one, the nearest to the article's own day."""
    if today is None and not year:
        return None
    years = (year,) if year or today is None else (today.year - 1, today.year, today.year + 1)
    days = [datetime.date(one, month, number) for one in years if number <= _longest(month, one)]
    if year or today is None:
        return next(iter(days), None)
    best = min(days, key=lambda day: abs((day - today).days), default=None)
    return best if best and abs((best - today).days) <= _REACH else None
