"""Where a second clause has a subject of its own: "Ann Lee, a cook, left, but (Ben Roe, a nurse,) stayed"."""

from __future__ import annotations

from ..tokens.classes import is_a, is_auxiliary, is_mark, is_participle, is_past_form, is_quote
from ..tokens.sentence import Tokens

_SUBORDINATING = frozenset("while whereas although though".split())


def begins_second_clause(tokens: Tokens, start: int) -> bool:
    """Whether the noun phrase at `start` is the subject of a clause that a conjunction joins to another.

    Two who speak together are joined by "and" too: "Ann Lee, a cook, and (Ben Roe, a nurse,) said". There no
    verb of the first stands before it.
    """
    if start < 3 or tokens[start - 2].word:
        return False
    conjunction, opener = tokens[start - 1].lower, tokens[start]
    if conjunction == "but":
        return True
    if conjunction in _SUBORDINATING:
        return opener.capital
    if conjunction == "as":
        return opener.capital and tokens[start + 1].capital and _has_predicate(tokens, start - 2)
    return conjunction == "and" and _has_predicate(tokens, start - 2)


def _has_predicate(tokens: Tokens, end: int) -> bool:
    """Whether a verb follows a comma before token `end`, its subject having an aside: "Lee, a cook, left"."""
    return any(is_mark(tokens[at - 1], ",") and _is_finite(tokens, at) for at in range(2, end))


def _is_finite(tokens: Tokens, at: int) -> bool:
    """Whether a verb tells there what somebody did; not "paid in May", which may describe them."""
    verb, following = tokens[at], tokens[at + 1]
    if is_auxiliary(verb):
        return True
    if not is_past_form(verb):
        return False
    describes = is_participle(verb) and is_a(following, "preposition", "time", "day")
    return (following.word or is_quote(following)) and not describes
