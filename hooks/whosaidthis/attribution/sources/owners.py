"""Whose a claim is: "the minister's (claim)", "anger at her (claim)"."""

from __future__ import annotations

from ..lexicon import cue_forms, words_of
from ..phrases.nouns import is_known
from ..tokens.classes import is_a, is_participle, is_verb
from ..tokens.sentence import Tokens
from .accounts import owns

_LONGEST_PRAISE = 5
"""Words between owner and noun: "Lee's absurd and quite inaccurate claim"."""


def owner_of(tokens: Tokens, at: int) -> int | None:
    """The token after the owner of the noun at `at`: "the minister's (absurd and inaccurate) claim".

    None where it has none, or where it is the verb of people who are somebody's: "her lawyers (claim)".
    """
    first = at
    while first > max(0, at - _LONGEST_PRAISE) and not owns(tokens[first - 1]):
        kind = first > 1 and is_participle(tokens[first - 1]) and owns(tokens[first - 2])
        if not tokens[first - 1].word or (is_verb(tokens[first - 1]) and not kind):
            return None  # but "Lee's repeated claim"
        first -= 1
    if first < at and _speaks_in_plural(tokens, at):
        return None
    return first if first > 0 and owns(tokens[first - 1]) else None


def _speaks_in_plural(tokens: Tokens, at: int) -> bool:
    """Whether the word at `at` is the verb of people before it: "Her lawyers (claim) that it works"."""
    several = tokens[at - 1].lower
    people = several in words_of("plural") | words_of("collective") or (
        several.endswith("s") and is_known(tokens[at - 1])
    )
    return people and several not in words_of("evidence") and tokens[at].lower in cue_forms()


def after_feeling(tokens: Tokens, start: int, owner: int) -> int:
    """The start moved over what others feel about it: "(anger at) Lee's claim", "(angry at) Lee's claim"."""
    if tokens[start].capital or is_a(tokens[start], "determiner"):
        return start
    governed = (n for n in range(owner - 1, start, -1) if is_a(tokens[n], "preposition"))
    last = next((n for n in governed if tokens[n].lower != "of"), None)
    return start if last is None else last + 1
