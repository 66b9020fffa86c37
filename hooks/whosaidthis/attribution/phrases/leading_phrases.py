"""Adverbs, times and places that open a clause right before its subject: "That night (the mayor) said"."""

from __future__ import annotations

from ..lexicon import words_of
from ..tokens.capitals import capitals_before
from ..tokens.classes import closes_phrase, is_a, is_mark, is_possessive
from ..tokens.sentence import Tokens

_LATER = frozenset("later earlier afterwards afterward before".split())
_PAPERS = frozenset(("minutes",))
"""Of a meeting: "The same minutes (record)"."""
_PART_OF_IT = frozenset("earlier later early late".split())
"""Of "Earlier this week"."""
_ORDER = frozenset("following next previous same other first last second final".split())
_LEAST_CAPITALS = 2
"""After "In": a place and a name."""
_LONGEST_PLACE = 2
"""Words of "New York"."""
_WHERE = frozenset("in on at".split())
_OF_TWO = words_of("first of a place")
"""What opens the name of a place of two words."""


def after_leading_phrase(tokens: Tokens, start: int, end: int) -> int:
    """The token after an adverb or a time at `start` that opens a clause before its subject, else `start`.

    As in "Recently (Ann Lee)", "Early on (the mayor)", "Years later (police)", "Late in life (Ann Lee)".
    """
    ends = (rule(tokens, start) for rule in _RULES)
    return next((at for at in ends if start < at < end and opens_subject(tokens, at)), start)


def is_leading_phrase(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the words from `start` to `end` are such an adverb or time: "(Finally,) Ann Lee"."""
    return tokens[start].capital and any(rule(tokens, start) == end for rule in _RULES)


def opens_subject(tokens: Tokens, at: int) -> bool:
    """Whether a subject can begin with token `at`: a name, "the …", "police"."""
    token = tokens[at]
    return token.capital or is_a(token, "determiner", "subject") or is_people_noun(tokens, at)


def is_people_noun(tokens: Tokens, at: int) -> bool:
    """Whether the token is a bare noun for people who speak: "police", "residents"."""
    token = tokens[at]
    return not token.capital and (token.lower in words_of("people") or token.lower in words_of("namer"))


def _adverbs(tokens: Tokens, start: int) -> int:
    at = start
    while at < len(tokens) and tokens[at].lower in words_of("opening adverb"):
        at += 1
    return at


def _lengths(tokens: Tokens, start: int) -> int:
    """Behind "Years later", "Two days earlier"."""
    units = (at for at in (start, start + 1) if at + 1 < len(tokens))
    unit = next((at for at in units if tokens[at].lower in words_of("unit of time")), None)
    return start if unit is None or tokens[unit + 1].lower not in _LATER else unit + 2


def _day(tokens: Tokens, start: int) -> int:
    """Behind "That night", "The following morning"."""
    pointed = start > 0 and tokens[start - 1].lower in ("that", "this")
    at = start + (tokens[start].lower in _PART_OF_IT)
    if at >= len(tokens):
        return start
    at += not pointed and (is_a(tokens[at], "determiner") or tokens[at].lower == "last")
    at += at < len(tokens) and tokens[at].lower in _ORDER
    timed = start - pointed < at < len(tokens) and tokens[at].lower in words_of("unit of time") - _PAPERS
    return at + 1 if timed and not tokens[at].capital and not is_possessive(tokens[at]) else start


def _stage(tokens: Tokens, start: int) -> int:
    """Behind "Early on", "Late in life", "Back home", "By then"."""
    words = [token.lower for token in tokens[start : start + 3]]
    if " ".join(words[:2]) in _STAGES:
        return start + 2
    if words == ["as", "a", "result"]:
        return start + 3
    late = len(words) > 2 and words[0] in _PART_OF_IT and words[1] == "in"
    told = late and (words[2] == "life" or is_a(tokens[start + 2], "time"))
    return start + 3 if told else start


_STAGES = words_of("stage")
_RULES = (_adverbs, _lengths, _day, _stage)


def name_after_place(tokens: Tokens, start: int, end: int) -> int | None:
    """The name after a preposition and a place: "In Rye (Ann Lee)", "On X (the mayor)"; else None.

    Nothing tells a place from a name but how many words there are: of two, the second is the name.
    The place may end a longer phrase: "In a post on X (Ann Lee)", "At a hearing on Tuesday (Ann Lee)".
    """
    start = next((at for at in range(end - 1, start, -1) if tokens[at].lower in _WHERE), start)
    capitals = range(start + 1, end)
    if len(capitals) < _LEAST_CAPITALS or not all(tokens[at].capital for at in capitals):
        return None
    if end + 1 < len(tokens) and is_mark(tokens[end], ",") and not is_a(tokens[end + 1], "determiner"):
        return None  # "On Capitol Hill, Ann Lee"
    if is_a(tokens[start + 1], "time"):
        return next((at for at in capitals if not is_a(tokens[at], "time")), None)
    used = _LONGEST_PLACE if tokens[start + 1].lower in _OF_TWO else 1
    return start + 1 + used if used < len(capitals) else None


def people_at_end(tokens: Tokens, start: int, end: int) -> int | None:
    """Where the bare noun for people begins that ends a phrase: "In a statement (police)"; else None."""
    first = end - 1
    if first <= start:
        return None
    if tokens[first - 1].capital and (is_people_noun(tokens, first) or _is_body_noun(tokens, first)):
        body = _body_name(tokens, start, first)
        if body is not None or _is_body_noun(tokens, first):
            return body or name_after_place(tokens, start, first)
    if not is_people_noun(tokens, first) or start + 1 >= first:
        return None
    while first - 1 > start + 1 and tokens[first - 1].lower in words_of("kind of people"):
        first -= 1
    before = tokens[first - 1]
    bare = closes_phrase(before) and not is_a(before, "adjective")
    return first if bare and not is_possessive(before) and not before.lower.endswith("ed") else None


def _is_body_noun(tokens: Tokens, at: int) -> bool:
    return tokens[at].lower in words_of("bodies")


def _body_name(tokens: Tokens, start: int, noun: int) -> int | None:
    """Where "Rye council" begins behind a plain noun: "In a statement (Rye council)"."""
    first = capitals_before(tokens, noun)
    return first if start + 1 < first and closes_phrase(tokens[first - 1]) else None
