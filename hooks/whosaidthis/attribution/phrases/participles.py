"""Noun phrases whose noun a participle tells of: "A map drawn in Lyon", "A poll taken that day"."""

from __future__ import annotations

from ..tokens.classes import is_a, is_participle
from ..tokens.sentence import Tokens
from .heads import can_be_head
from .nouns import is_paper
from .openings import PERIODS, opens_clause
from .runs import run_back


def with_participle(tokens: Tokens, found: int) -> int:
    """The start moved back over "A map drawn" in "A map drawn in Lyon", where that opens the clause."""
    start = found
    if start > 1 and tokens[start - 1].lower == "and" and is_participle(tokens[start]):
        return _over_participles(tokens, start - 1, found)  # "A map drawn in May and (sent to the firm)"
    if start > 2 and tokens[start - 1].lower in ("before", "after") and is_participle(tokens[start - 2]):
        start -= is_paper(tokens[start - 3].lower)  # "A poll conducted before the leak"
    participle = start - 1
    if (
        participle < 1
        or start >= len(tokens)
        or not (is_a(tokens[start], "preposition", "time") or _when(tokens, start))
    ):
        return found
    heard = tokens[participle].lower == "heard"  # "The inquest heard from Ann Lee"
    if heard or not is_participle(tokens[participle]):
        return found
    if participle > 1 and tokens[participle - 1].lower == "and":  # "A map drawn in Lyon and sent"
        return _over_participles(tokens, participle - 1, found)
    if not can_be_head(tokens, participle - 1) or is_a(tokens[participle - 1], "auxiliary"):
        return found
    left = run_back(tokens, participle)
    return left if left < participle and opens_clause(tokens, left) else found


def _when(tokens: Tokens, at: int) -> bool:
    """Whether "the night of the fire", "that day" begins at `at`."""
    pointed = tokens[at].lower in ("the", "that", "this") and at + 1 < len(tokens)
    return pointed and tokens[at + 1].lower in PERIODS | {"day"}


def _over_participles(tokens: Tokens, conjunction: int, found: int) -> int:
    """The start moved back over the first of two participles, which stands before the conjunction."""
    first = run_back(tokens, conjunction)
    whole = with_participle(tokens, first)
    run = first if any(map(is_participle, tokens[first + 1 : conjunction])) else found
    return whole if whole < first else run
