"""Whether words behind a cue are a clause: a verb follows before the next mark that ends one."""

from __future__ import annotations

from ..phrases.heads import ARTICLES
from ..tokens.bounds import bound_at
from ..tokens.classes import (
    is_a,
    is_as_many,
    is_contracted,
    is_mark,
    is_number,
    is_past,
    is_quote,
    is_title,
    is_verb,
)
from ..tokens.sentence import Tokens


def has_verb(tokens: Tokens, at: int, end: int, quotes: bool = True) -> bool:
    """Whether a verb follows before the next mark that ends a clause."""
    counts = at + 1 < end and (is_number(tokens[at + 1]) or is_as_many(tokens, at))
    counts = counts or bound_at(tokens, at) > 0  # "up to eight posts"
    if is_a(tokens[at], "preposition") and tokens[at].lower not in _OPENING and not counts:
        return False
    if is_contracted(tokens[at]) or (is_a(tokens[at], "subject") and at + 1 < end and tokens[at + 1].word):
        return True
    for number in range(at, min(end, at + 40)):
        token = tokens[number]
        if is_mark(token, ";", ":") or _turns(tokens, number) or _goes_on(tokens, number):
            return False
        noun = number > at and tokens[number - 1].lower in ARTICLES  # "the arrest"
        if number > at and (
            (is_verb(token) and not noun) or (quotes and is_quote(token) and not is_title(token))
        ):
            return True
        if is_past(token) and number > at:
            return True
    return False


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether an auxiliary at `at` is the speaker's next verb: "(declared) a week of mourning and was"."""
    return is_a(tokens[at], "auxiliary") and tokens[at - 1].lower in ("and", "but")


def _turns(tokens: Tokens, at: int) -> bool:
    """Whether a comma and "though" stand at `at`: what follows is not said."""
    return is_mark(tokens[at], ",") and at + 1 < len(tokens) and tokens[at + 1].lower in _TURNING


_TURNING = frozenset("though although while whereas but".split())
_OPENING = frozenset(
    "in on at by under after before during since for with until of from despite over".split()
)
