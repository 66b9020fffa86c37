"""What somebody is asked or told by another: "Asked by Ann Lee why he had left, Ben Roe laughed"."""

from __future__ import annotations

from ..drafts import Draft
from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..phrases.nouns import people_and_bodies
from ..sources.of_verbs import is_main_clause
from ..tokens.classes import is_adverb, is_mark, is_quote
from ..tokens.sentence import Tokens

_ASKED = frozenset("asked pressed questioned challenged".split())
_TOLD = frozenset("reminded told informed warned assured".split())
_LONGEST_ASIDE = 8
"""Tokens of ", for the family,"."""


def find_asked_by(tokens: Tokens) -> list[Draft]:
    """The question of such a sentence, if it says who asks it and what; so too what one is reminded of."""
    places = [at for at in range(len(tokens) - 4) if at == 0 or is_mark(tokens[at - 1], ",")]
    found = (_asked(tokens, at) for at in places if tokens[at].lower in _ASKED | _TOLD)
    return [one for one in found if one is not None]


def _asked(tokens: Tokens, at: int) -> Draft | None:
    by = at + 1 + is_adverb(tokens[at + 1])
    end = starting_at(tokens, by + 1) if tokens[by].lower == "by" else None
    if end is None:
        return None
    first = _behind_aside(tokens, end)
    first += first < len(tokens) and tokens[first].lower in ("on", "about")
    told = tokens[at].lower in _TOLD and _is_somebody(tokens[by + 1 : end])
    opening = {"that"} if told else words_of("wh")
    if first >= len(tokens) or tokens[first].lower not in opening:
        return None
    stop = _stop(tokens, first)
    return Draft(((by + 1, end),), (at, at + 1), ((first, stop),)) if stop > first + 1 else None


def _is_somebody(phrase: Tokens) -> bool:
    """Whether the words name or describe people: no "told by phone that", "reminded by the smell that"."""
    return phrase[0].capital or any(token.lower in people_and_bodies() for token in phrase)


def _behind_aside(tokens: Tokens, at: int) -> int:
    """The token behind ", for the family," if that begins at `at`."""
    if at >= len(tokens) or not is_mark(tokens[at], ","):
        return at
    closing = range(at + 1, min(len(tokens) - 1, at + _LONGEST_ASIDE))
    return next((n + 1 for n in closing if is_mark(tokens[n], ",")), at)


def _stop(tokens: Tokens, first: int) -> int:
    """Where the question ends: at the comma before the answer, a clause or a quotation; else nowhere."""
    for at in range(first + 1, len(tokens) - 2):
        if is_mark(tokens[at], ",") and (is_main_clause(tokens, at + 1) or is_quote(tokens[at + 1])):
            return at
    return first
