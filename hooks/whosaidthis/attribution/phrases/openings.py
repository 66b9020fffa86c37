"""What stands before a noun phrase in its clause: adverbs, times, "On the bus", "In a letter to her"."""

from __future__ import annotations

from ..tokens.bounds import bound_at
from ..tokens.capitals import capitals_before
from ..tokens.classes import closes_phrase, is_a, is_adverb, is_mark, is_possessive
from ..tokens.sentence import Tokens
from .fields import joins_fields
from .leading_phrases import after_leading_phrase, name_after_place, people_at_end

_LONGEST_PLACE = 12
"""Tokens of a phrase that tells where."""
CURRENCIES = ("$", "£", "€", "₹", "₦", "¥", "₩")
GLUE = (*CURRENCIES, ".", "/", "-", "%", "&", "'", "#", "@", "–", "’")
"""Marks inside a noun phrase."""
PLACES = frozenset(("there", "here", "nearby"))
"""After "who live", "who were" they end a clause."""
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
HOURS = frozenset("morning afternoon evening night".split())
PERIODS = frozenset("week month year summer winter spring autumn fall weekend".split()) | HOURS | WEEKDAYS


def glues(tokens: Tokens, at: int) -> bool:
    """Whether it joins words of one name: "AT&T", "Food, Work and Law"; not a dash between spaces."""
    apart = is_mark(tokens[at], "–") and at > 0 and tokens[at].start > tokens[at - 1].end
    return (is_mark(tokens[at], *GLUE) and not apart) or joins_fields(tokens, at) or _is_of(tokens, at)


def _is_of(tokens: Tokens, at: int) -> bool:
    """Whether "do" is the Portuguese "of" of a name: "told Diário do Norte that"; not "Why do Danes"."""
    if tokens[at].form != "do" or at < 1 or at + 1 >= len(tokens):
        return False
    asks = at == 1 and tokens[0].lower in _BEFORE_DO
    return tokens[at - 1].capital and tokens[at + 1].capital and not asks


_BEFORE_DO = frozenset("what why how where when who which so neither nor as only".split())


def opens_clause(tokens: Tokens, at: int) -> bool:
    """Whether a clause can begin with token `at`."""
    if at == 0:
        return True
    before = tokens[at - 1]
    return not before.word or is_a(before, "coordinator", "subordinator")


def without_lead(tokens: Tokens, start: int, end: int) -> int | None:
    """The start moved over adverbs and times; None where a preposition leaves the phrase unclear."""
    if opens_clause(tokens, start):
        start = after_leading_phrase(tokens, start, end)
    if start and tokens[start - 1].lower in ("after", "before") and opens_clause(tokens, start - 1):
        return _after_place(tokens, start - 1, end) or start
    start = _after_adverbs(tokens, start, end)
    hour = next(
        (at for at in range(start, min(end - 1, start + _LONGEST_HOUR)) if tokens[at].lower in _HALVES), None
    )
    if hour is not None and tokens[start].form[0].isdigit():
        return hour + 1 + is_mark(tokens[hour + 1], ".")  # "the time, 2:14 a.m. (The navy said)"
    if (
        start + 2 < end
        and tokens[start].lower in ("last", "this", "next")
        and tokens[start + 1].lower in PERIODS
    ):
        return start + 2
    if start + 1 < end and tokens[start].lower in _NEAR_DAYS and not is_possessive(tokens[start]):
        return start + 1
    if start < end and bound_at(tokens, start):
        return start
    if start < end and (is_a(tokens[start], "preposition") or tokens[start].lower == "ahead"):
        timed = _after_time(tokens, start + 1, end)
        return _after_place(tokens, start, end) if timed is None else timed
    return start


def opens_in_turn(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the word at `start` tells only the order of what was done: "First the supplier wrote"."""
    followed = start + 1 < end and is_a(tokens[start + 1], "determiner")
    return followed and tokens[start].lower in ("first", "next")


def _after_adverbs(tokens: Tokens, start: int, end: int) -> int:
    start += opens_in_turn(tokens, start, end)
    while start < end and (is_adverb(tokens[start]) or glues(tokens, start)):
        both = tokens[start].lower in ("both", "all") and start + 1 < end and not tokens[start + 1].capital
        if both or bound_at(tokens, start):  # "both sides", "about 20 workers"
            break
        start += 1
    return start


_LONGEST_HOUR = 4
"""Tokens of "2:14 a.m."."""
_HALVES = frozenset(("a.m", "p.m", "am", "pm", "a.m.", "p.m."))
_NEAR_DAYS = frozenset("today yesterday tonight".split())


def follows_place(tokens: Tokens, start: int) -> bool:
    """Whether the noun phrase at `start` follows what tells where or when: "Outside the court (his wife)"."""
    if tokens[start].lower not in _PHRASE_OPENERS and not tokens[start].capital:
        return False
    first = start - 1
    while first > 0 and start - first < _LONGEST_PLACE and not opens_clause(tokens, first):
        first -= 1
    if not opens_clause(tokens, first):
        return False
    led = is_a(tokens[first], "preposition") or tokens[first].lower == "ahead"
    return led or after_leading_phrase(tokens, first, start + 1) == start


def _after_place(tokens: Tokens, start: int, end: int) -> int | None:
    """The noun phrase after one that tells where: "On the bus (a supervisor)", where that opens a clause."""
    if not opens_clause(tokens, start):
        return None
    told = next((at for at in range(start + 3, end) if tokens[at].lower == "who"), end)
    for at in range(told - 2, start + 1, -1):  # "By noon (the nurses) who run the ward"
        noun = tokens[at - 1]
        if is_a(tokens[at], "determiner") and not is_a(tokens[at], "relative") and closes_phrase(noun):
            return at if tokens[at].lower in _PHRASE_OPENERS else people_at_end(tokens, start, end)
    if tokens[start + 1].lower in _IN_COURT and start + 2 < end and tokens[start + 2].capital:
        return start + 2  # "In cross-examination Mr Roe's lawyer"
    for found in (_name_after, name_after_place, people_at_end):
        name = found(tokens, start, end)
        if name is not None:
            return name
    return None


_IN_COURT = frozenset("court evidence cross-examination testimony parliament reply response".split())


def _name_after(tokens: Tokens, start: int, end: int) -> int | None:
    """The name that ends a phrase with a preposition: "In his last letter to her (Tom Pell)"."""
    name = capitals_before(tokens, end)
    before = tokens[name - 1]
    joined = is_a(before, "preposition", "determiner", "coordinator", "adverb") and before.lower != "her"
    return name if start + 1 < name < end and before.word and not joined and before.form.islower() else None


_PHRASE_OPENERS = frozenset("a an the his her its their one two three some several another".split())


def _counts_things(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a number is no year or hour: "On Sunday (3 men)", "In (12 towns) police"."""
    counted = at + 2 < end and tokens[at + 1].form.islower() and tokens[at + 1].form.endswith("s")
    return tokens[at - 1].lower in WEEKDAYS or (counted and not is_a(tokens[at + 1], "time"))


def _after_time(tokens: Tokens, start: int, end: int) -> int | None:
    """The token after "On Tuesday night" or "In 2019"."""
    at = start
    while (
        at < end
        and not bound_at(tokens, at)
        and (
            is_a(tokens[at], "time")
            or (tokens[at].form[0].isdigit() and not _counts_things(tokens, at, end))
            or (at > start and tokens[at].lower in HOURS | _HALVES | {"lunchtime"})
        )
    ):
        at += 1
    return at if start < at < end else None
