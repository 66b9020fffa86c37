"""Words for days, resolved against the article's date."""

from __future__ import annotations

import datetime
import re

from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta, weekday

from ...model import DatedWords, Span
from ...reading.months import MONTH_NUMBERS, WEEKDAYS
from ..words.tenses import tells_of_past

_DAYS: dict[str, weekday] = dict(
    zip(
        "monday tuesday wednesday thursday friday saturday sunday".split(),
        (MO, TU, WE, TH, FR, SA, SU),
        strict=True,
    )
)
_MONTH = (
    r"(?P<month{0}>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|"
    r"Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DATE = re.compile(
    r"\b(?:"
    r"(?P<next>(?:[Nn]ext|[Tt]his coming)\s+)?(?P<last>[Ll]ast\s+)?"
    rf"(?P<day>{'|'.join(WEEKDAYS)})(?!\w)"
    r"|(?P<near>[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|[Ll]ast night"
    r"|[Tt]his (?:morning|afternoon|evening))"
    r"|(?P<ago>\d+|(?i:two|three|four|five|six|seven|eight|nine|ten))\s+days\s+ago"
    r"|(?<!not )(?P<shift>(?i:a day|(?:\d+|two|three|four|five|six)\s+days))"
    r"\s+(?P<way>earlier|before|later|after)"
    rf"|{_MONTH.format(1)}\s+(?P<date1>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<year1>(?:19|20)\d\d))?(?!\d|,\d{{3}}|:\d)"
    rf"|(?P<date2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH.format(2)}(?:,?\s+(?P<year2>(?:19|20)\d\d))?(?!\w)"
    r")(?:\s+(?:night|morning|afternoon|evening|lunchtime))?"
)
# What all words for days have, found faster than they are.
_SIGN = re.compile(
    r"day|night|[Tt]omorrow|morning|afternoon|evening|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
)
_FUTURE = re.compile(
    r"(?i)\b(?:will|shall|due|scheduled|upcoming|expected to|set to|to be held|plans? to|won['’]t"
    r"|(?:is|are) (?:\w+ly |not |still |also )?(?:to|expected|planned|slated|going to|supposed|likely))\b"
)
_AHEAD = re.compile(r",? when (?:[\w’'-]+ ){1,6}?(?:will|is due|are due|is set|are set)\b")
"""What tells after a day that it is still to come: "on Tuesday, when a storm will cross the coast"."""
_UNCLEAR = re.compile(
    r"(?i)\b(?:would|could|should|may|might|every|each|if|unless|whenever)\b"
    r"|\b(?:until|by)(?: next| this| late| early| the end of)? *\Z"
)
_OF_WEEK = re.compile(r"(?i),?\s+(?:of\s+)?(?P<which>last|this|next)\s+week\b")
_IN_WEEK = re.compile(r"(?i)\b(?P<which>last|next)\s+week,?\s+(?:on\s+)?\Z")
_OF_YEAR = re.compile(r"(?i),?\s+(?:of\s+)?(?P<which>last|this|next)\s+year\b")
"""The week or year told with a day: "on Monday last week", "last week, on Monday", "3 May next year"."""
_FARTHER = {"last": -1, "this": 0, "next": 1}
_REPEATED = re.compile(r"(?i)\b(?:every|each)\s+\Z")
"""Before a day that is no single one."""
_SMALL = {
    "a day": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
_CLAUSE_END = re.compile(r"[,;:.!?](?!\d)")
"""No stop in "at 02.14 on Saturday"."""
_REACH = 150
"""A day and month without a year mean the nearest such day, if it is nearer than this many days."""


def find_dates(
    characters: str,
    within: Span,
    today: datetime.date | None,
    told: datetime.date | None = None,
    *,
    coming: bool = False,
    past: bool = False,
    relative: bool = True,
    near: bool = True,
) -> tuple[DatedWords, ...]:
    """The words for days in the part `within`, resolved; those that stay open are left out.

    `today` is the article's date: without it nothing is resolved. `told` is the day that "a day earlier"
    counts from. A weekday is the latest such day on or before `today` (as the Associated Press uses
    weekdays for the days around publication); after "will", or with `coming`, it is the next one. With
    `past` a bare weekday counts only in a clause that tells of the past: "plays on Friday" may mean either.
    Without `relative` only days with their number count ("6 May"), without `near` no "today" or "tomorrow".
    """
    if today is None or not _SIGN.search(characters, within.start, within.end):
        return ()
    found = []
    for match in _DATE.finditer(characters, within.start, within.end):
        if match["near"] and not near:
            continue
        if match["day"] and _WITH_DATE.match(characters, match.end(), within.end):
            continue  # "Saturday 5 December" is one day, by its date
        if not relative and not (match["month1"] or match["month2"]):
            continue
        if past and match["day"] and not (coming or _is_settled(characters, match, within)):
            continue
        if _REPEATED.search(characters[within.start : match.start()]):
            continue
        try:
            day = _resolve(characters, match, within, today, told, coming)
        except (ValueError, OverflowError):
            day = None
        if day:
            found.append(DatedWords(Span(match.start(), match.end()), day))
    return tuple(found)


_WITH_DATE = re.compile(
    rf"(?i),?\s+(?:the\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{'|'.join(MONTH_NUMBERS)})\b"
    rf"|(?:{'|'.join(MONTH_NUMBERS)})\.?\s+\d)"
)


def _resolve(
    characters: str,
    match: re.Match[str],
    within: Span,
    today: datetime.date,
    told: datetime.date | None,
    coming: bool,
) -> datetime.date | None:
    if match["day"]:
        if which := _week_beside(characters, match, within):
            monday = today + relativedelta(weekday=MO(-1), weeks=_FARTHER[which])
            return monday + relativedelta(weekday=_DAYS[match["day"].lower()])
        clause = _before(characters, match, within)
        ahead = coming or _AHEAD.match(characters, match.end(), within.end)
        return _weekday(match, "will" if ahead else clause, today)
    if match["near"]:
        if _TITLE.search(characters[max(0, match.start() - _LONGEST_TITLE) : match.end()]):
            return None
        near = match["near"].lower()
        if near == "tomorrow" and _UNCLEAR.search(_before(characters, match, within)):
            return None
        return today + relativedelta(days={"yesterday": -1, "last night": -1, "tomorrow": 1}.get(near, 0))
    if match["ago"]:
        return today - relativedelta(days=_small(match["ago"]))
    if match["shift"]:
        shift = match["shift"].lower()
        days = _small(shift if shift == "a day" else shift.split()[0])
        sign = -1 if match["way"] in {"earlier", "before"} else 1
        return told + relativedelta(days=sign * days) if told else None
    if year := _OF_YEAR.match(characters, match.end(), within.end):
        return _calendar(match, today, today.year + _FARTHER[year["which"].lower()])
    day = _calendar(match, today)
    return None if day and day > today and _is_over(characters, match, within) else day


def _week_beside(characters: str, match: re.Match[str], within: Span) -> str | None:
    """Which week is told with a weekday: "last", "this", "next"; None where none is."""
    found = _OF_WEEK.match(characters, match.end(), within.end)
    found = found or _IN_WEEK.search(characters[within.start : match.start()])
    return found["which"].lower() if found else None


def _is_over(characters: str, match: re.Match[str], within: Span) -> bool:
    """Whether a clause tells of what was done "on 9 January": in which year the article does not say."""
    before = _before(characters, match, within)
    done = before.endswith(" on ") and tells_of_past(before)
    return done and not (_FUTURE.search(before) or _UNCLEAR.search(before))


def _before(characters: str, match: re.Match[str], within: Span) -> str:
    """What stands before the day in its clause."""
    return _CLAUSE_END.split(characters[within.start : match.start()])[-1]


def _is_settled(characters: str, match: re.Match[str], within: Span) -> bool:
    """Whether it is a last or next weekday, or its clause tells of the past or of what is to come."""
    if match["last"] or match["next"] or _AHEAD.match(characters, match.end(), within.end):
        return True
    if _week_beside(characters, match, within):
        return True
    before = _before(characters, match, within)
    after = characters[match.end() : within.end]
    if _NOW_BEFORE.search(before) or _NOW_BEHIND.match(after):
        return bool(_FUTURE.search(before))
    if before.strip(' "“').lower() in {"", "on"}:
        after = after.lstrip(", ")
    clause = f"{before} {_CLAUSE_END.split(after)[0]}"
    return bool(_FUTURE.search(before)) or tells_of_past(clause)


_NOW_BEFORE = re.compile(r"\b(?:is|are)(?: now| not)? [a-z]+(?: on)? *\Z")
_NOW_BEHIND = re.compile(r" (?:is|are)\b")
"""Around a day that can be past or still to come: "trains on Saturday are late", "it is shut on Friday"."""


def _small(words: str) -> int:
    return _SMALL.get(words.lower()) or int(words)


_TITLE = re.compile(r"(?:\bthe|[’']s|\b[A-Z]\w*) Today$")
"""A newspaper or broadcast: "USA Today", "the BBC's Today programme"."""


_LONGEST_TITLE = 20
"""Code points looked back over."""


def _weekday(match: re.Match[str], clause: str, today: datetime.date) -> datetime.date | None:
    day = _DAYS[match["day"].lower()]
    if match["last"]:
        return today + relativedelta(days=-1, weekday=day(-1))
    if match["next"] or _FUTURE.search(clause):
        coming = today + relativedelta(days=1, weekday=day(1))
        return coming if match["next"] or today.weekday() != day.weekday else None
    return None if _UNCLEAR.search(clause) else today + relativedelta(weekday=day(-1))


def _calendar(match: re.Match[str], today: datetime.date, within: int | None = None) -> datetime.date | None:
    """The date of a day and month: in the year `within`, where one is told, or its own; else the nearest."""
    name = (match["month1"] or match["month2"]).lower().rstrip(".")
    month, day = MONTH_NUMBERS[name], int(match["date1"] or match["date2"])
    year = match["year1"] or match["year2"] or within
    if year:
        return datetime.date(int(year), month, day)
    near = [
        datetime.date(today.year + offset, month, day)
        for offset in (-1, 0, 1)
        if _exists(today.year + offset, month, day)
    ]
    best = min(near, key=lambda date: abs((date - today).days), default=None)
    return best if best and abs((best - today).days) <= _REACH else None


def _exists(year: int, month: int, day: int) -> bool:
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True
