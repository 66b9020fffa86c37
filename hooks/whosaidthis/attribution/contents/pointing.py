"""Where "that" only points, and no clause follows it: "has said that before", "answered that question"."""

from __future__ import annotations

from ..lexicon import words_of
from ..tokens.classes import is_a, is_mark, is_past, is_verb
from ..tokens.sentence import Tokens
from .clause_verbs import has_verb


def points(tokens: Tokens, at: int, end: int) -> bool:
    """Whether "that" only points at what was said before or at a day: "answered that question"."""
    if at + 1 < end and is_mark(tokens[at + 1], ",") and is_a(tokens[min(at + 2, end - 1)], "coordinator"):
        return True  # "disputed that, but the case was closed"
    short = 1 < end - at <= _LONGEST_POINTING and _is_no_subject(tokens, at + 1)
    if short and not has_verb(tokens, at, end):
        return True
    if at + 1 >= end or tokens[at + 1].form not in words_of("pointed at"):
        return False
    if at + 3 < end and is_mark(tokens[at + 2], ",") and tokens[at + 3].lower == "which":
        return True  # "disputed that figure, which she said was old"
    verb = at + 2 < end and (is_verb(tokens[at + 2]) or is_past(tokens[at + 2]))
    return not verb and not has_verb(tokens, at + 1, end)


_LONGEST_POINTING = 7
"""Tokens of "that before", "that on Monday at the town hall"."""


def _is_no_subject(tokens: Tokens, at: int) -> bool:
    """Whether no clause begins at `at`, if no verb follows: "said that (before)", "that (many) times"."""
    token, following = tokens[at], tokens[min(at + 1, len(tokens) - 1)].lower
    if token.lower in _PARTICLES:
        return False
    return is_a(token, "adverb", "preposition", "subordinator") or (token.lower, following) in _POINTING


_PARTICLES = frozenset("out up down off".split())
"""Behind "that" as an object: "ruled that (out)"."""
_POINTING = frozenset((("many", "times"), ("several", "times"), ("kind", "of"), ("sort", "of")))
