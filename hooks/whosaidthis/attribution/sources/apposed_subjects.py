"""Subjects of a subordinate clause and what they are: "after the Free Centre, a partner, left"."""

from __future__ import annotations

from collections.abc import Collection

from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..phrases.heads import ARTICLES
from ..tokens.agreement import Found
from ..tokens.capitals import capitals_from
from ..tokens.classes import is_a, is_adverb, is_mark, is_participle, is_past
from ..tokens.sentence import Tokens

_LONGEST = 8
"""Tokens of ", its smallest member,", or from "after" to it."""


def apposed_subject(tokens: Tokens, comma: int, subordinators: Collection[str]) -> Found | None:
    """The subject of "it fell after (the Free Centre), its smallest member, left and", before its verb.

    The aside ends at `comma`; one of the `subordinators` opens the clause. None for other words.
    """
    if not is_mark(tokens[comma], ",") or comma + 1 >= len(tokens) or not is_past(tokens[comma + 1]):
        return None
    near = range(comma - 2, max(2, comma - _LONGEST), -1)
    opened = next((at for at in near if is_mark(tokens[at], ",")), None)
    if opened is None or not is_a(tokens[opened + 1], "determiner"):
        return None
    led = range(opened - 2, max(0, opened - _LONGEST), -1)
    first = next((at + 1 for at in led if tokens[at].lower in subordinators and tokens[at - 1].word), None)
    return Found(first, opened) if first is not None and starting_at(tokens, first) == opened else None


def opens_described(tokens: Tokens, found: Found, limit: int) -> bool:
    """Whether it only tells what the one before it is: "Ann Lee, (a nurse) known for her patience, left"."""
    apposed = found.first > 1 and is_mark(tokens[found.first - 1], ",") and tokens[found.first - 2].capital
    if not apposed or tokens[found.first].lower not in ARTICLES or not is_participle(tokens[found.end]):
        return False
    closing = next((at for at in range(found.end, limit) if is_mark(tokens[at], ",")), limit)
    return closing + 1 < limit and is_past(tokens[closing + 1 + is_adverb(tokens[closing + 1])])


def subject_end(tokens: Tokens, start: int, limit: int) -> int | None:
    """Where the noun phrase at `start` ends; "(Ms. Lee) works at a mill and says" does so before the verb."""
    end = capitals_from(tokens, start)
    if start < end < limit - 1 and is_mark(tokens[end], "."):
        end = capitals_from(tokens, end + 1)
    placed = start < end < limit - 1 and is_a(tokens[end + 1], "preposition")
    works = placed and tokens[end].lower in words_of("setting the scene")
    return end if works else starting_at(tokens, start, limit)
