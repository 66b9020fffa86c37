"""Times beside a verb: "two weeks ago", "earlier this month", "(for) the past two months"."""

from __future__ import annotations

from ...reading.months import MONTHS
from ..tokens.bounds import with_bound
from ..tokens.classes import is_a, is_mark, is_number, is_quote
from ..tokens.sentence import Token, Tokens
from .openings import HOURS, PERIODS

_UNITS = PERIODS | frozenset("minute hour day decade fortnight".split())
_COUNTS = frozenset("a an several many few couple".split())
_COUNTED = frozenset("ago later earlier".split())
"""What follows a counted span: "two weeks (ago)", "a day (later)"."""
_POINTING = frozenset("last this next that same past previous following".split())
_THE_OTHER_DAY = ["the", "other", "day"]
_NEAR_DAYS = frozenset("today yesterday tonight".split())
_BEFORE_POINTING = frozenset("the this earlier later late early".split())
_LONGEST = 7
"""Tokens of "just over a couple of weeks ago"."""
SPANS = frozenset("years months weeks days decades hours generations centuries ages".split())
_COUNTING = frozenset("some many several the past last few a".split())
_LONGEST_SPAN = 4


def time_start(tokens: Tokens, at: int) -> int | None:
    """The first token of the time that ends at `at`, or None: "just over two weeks ago", "late last year"."""
    if tokens[at].lower in _COUNTED:
        return _counted_start(tokens, at)
    return at - 2 if _is_dated(tokens, at) else _pointed_start(tokens, at)


def _is_dated(tokens: Tokens, at: int) -> bool:
    """Whether a date ends at `at`: "on 15 May", "on May 15"; so "May" is no helping verb there."""
    if at < 2 or tokens[at - 2].lower != "on":
        return False
    day, month = (at, at - 1) if tokens[at].form.isdigit() else (at - 1, at)
    return tokens[day].form.isdigit() and tokens[month].capital and is_a(tokens[month], "day")


def _counted_start(tokens: Tokens, at: int) -> int | None:
    """The start of "just over two weeks ago"."""
    if at < 2 or not _is_unit(tokens[at - 1]) or not _counts(tokens[at - 2]):
        return None
    start = at - 2
    start -= start > 0 and tokens[start].lower in ("few", "couple") and tokens[start - 1].lower == "a"
    start = with_bound(tokens, start)
    return start - (start > 0 and tokens[start - 1].lower in ("just", "only"))


def _pointed_start(tokens: Tokens, at: int) -> int | None:
    """The start of "last week", "earlier this month", "the same day", "this past week", "late yesterday"."""
    unit = tokens[at].lower in _UNITS or tokens[at].form in MONTHS
    singular = unit and at > 0 and tokens[at - 1].lower in _POINTING
    singular = singular or [token.lower for token in tokens[max(0, at - 2) : at + 1]] == _THE_OTHER_DAY
    if not singular and tokens[at].form not in _NEAR_DAYS:
        return None
    start = at - singular
    while start > 0 and tokens[start - 1].lower in _BEFORE_POINTING:
        start -= 1
    return start


def before_timed(tokens: Tokens, comma: int) -> int:
    """Where the "then" before a time stands: "It was safe, (then), a day later, said it was not".

    `comma` is the second of them; it comes back where no such time, or none behind "then", ends there.
    """
    if comma < _FEWEST_BEFORE_TIME or not is_mark(tokens[comma], ","):
        return comma
    start = time_start(tokens, comma - 1)
    start = _day_start(tokens, comma - 1) if start is None else start
    then = comma if start is None else start - 2
    timed = 0 < then < comma and is_mark(tokens[then + 1], ",") and tokens[then].lower == "then"
    return then if timed else comma


_FEWEST_BEFORE_TIME = 4


def _day_start(tokens: Tokens, at: int) -> int | None:
    """The start of "on Friday", which ends at `at`; None for other words."""
    return at - 1 if is_a(tokens[at], "day") and tokens[at - 1].lower == "on" else None


def after_time(tokens: Tokens, at: int) -> int:
    """The token after the time that begins at `at`: "Only 11 days ago (Lee left)"; `at` where none does.

    "That day" is one only before another "that": "said that day care was dear".
    """
    near = range(at + 1, min(len(tokens), at + _LONGEST))
    last = next((n for n in near if time_start(tokens, n) == at), None)
    if last is None or (
        tokens[at].lower == "that" and [t.lower for t in tokens[last + 1 : last + 2]] != ["that"]
    ):
        return at
    return last + 1


def after_day(tokens: Tokens, at: int, limit: int) -> int:
    """The token after "on Monday", "Monday", "on July 3", "on 3 July"; `at` where there is none."""
    day = at + (tokens[at].lower == "on")
    dated = day > at and day + 1 < limit
    if dated and tokens[day].form.isdigit() and is_a(tokens[day + 1], "day"):
        return day + 2
    if day >= limit or not is_a(tokens[day], "day"):
        return at
    return day + 1 + (dated and tokens[day + 1].form.isdigit())


def late_day(tokens: Tokens, at: int) -> int:
    """The day in "late on (Monday)", "early (Monday) morning that" at `at`; `at` where there is none.

    Not where a noun behind the day goes on: "late Monday trains".
    """
    if tokens[at].lower not in ("late", "early") or at + 2 >= len(tokens):
        return at
    if tokens[at + 1].lower == "on":
        return at + 2
    end = at + 1
    while end < len(tokens) and (is_a(tokens[end], "day") or (end > at + 1 and tokens[end].lower in HOURS)):
        end += 1
    return at + 1 if at + 1 < end < len(tokens) and _begins_anew(tokens[end]) else at


def _begins_anew(token: Token) -> bool:
    opens = is_a(token, "determiner", "subject", "preposition") or is_quote(token) or token.capital
    return opens or token.lower in ("that", "to")


def after_when(tokens: Tokens, at: int, limit: int) -> int:
    """The token after a time or a day at `at`, or after a time and then a day; `at` where there is none."""
    return after_day(tokens, after_time(tokens, at), limit)


def after_span(tokens: Tokens, at: int) -> int | None:
    """The token after "some weeks", "the past two months", "the first time" at `at`; None for other words."""
    near = range(at, min(len(tokens), at + _LONGEST_SPAN))
    last = next((n for n in near if tokens[n].lower in SPANS), None)
    whole = last is not None and all(
        is_number(tokens[n]) or tokens[n].lower in _COUNTING for n in range(at, last)
    )
    return last + 1 if last is not None and whole else _after_ordinal(tokens, at)


def before_span(tokens: Tokens, start: int, end: int) -> int:
    """The end of the phrase `start` to `end` without a span told of it: "(warned Lee) three weeks before"."""
    near = range(max(start + 1, end - _LONGEST_SPAN), end)
    named = (at for at in near if tokens[at - 1].capital and after_span(tokens, at) == end)
    timed = end < len(tokens) and tokens[end].lower in ("before", "after")
    return next(named, end) if timed else end


def _after_ordinal(tokens: Tokens, at: int) -> int | None:
    """The token after "the first time" at `at`; None for other words."""
    words = [token.lower for token in tokens[at : at + 3]]
    return at + 3 if words[:1] == ["the"] and words[1:2] != ["time"] and words[2:] == ["time"] else None


def _is_unit(token: Token) -> bool:
    return token.lower in _UNITS or token.lower.removesuffix("s") in _UNITS


def _counts(token: Token) -> bool:
    return token.lower in _COUNTS or is_number(token)
