"""On what occasion something is said: "in a statement", which is no part of what is said."""

from __future__ import annotations

from ..lexicon import words_of
from ..tokens.classes import is_a, is_quote
from ..tokens.sentence import Tokens


def before_occasion(tokens: Tokens, at: int, stop: int) -> int:
    """Where "(confirmed) the arrest in a statement to them" ends: in what it was said is no part of it."""
    for governed in range(at + 1, stop - 1):
        if tokens[governed].lower not in ("in", "during", "at", "on"):
            continue
        if any(map(is_quote, tokens[governed:stop])):
            return stop  # "(described) the dunes in a post as “mine”"
        held = [token.lower for token in tokens[governed + 1 : governed + _LONGEST_OCCASION]]
        if not _OCCASIONS.isdisjoint(held) and is_a(tokens[governed + 1], "determiner", "adjective"):
            return governed
        if held[:1] == ["written"] and not _OCCASIONS.isdisjoint(held[:2]):
            return governed
    return stop


_LONGEST_OCCASION = 4
"""Tokens from the preposition of "in a written statement"."""
_OCCASIONS = words_of("occasion of words")
