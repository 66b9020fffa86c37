"""What somebody remembers: "(remembers) a night when they waited", "(recalls) her aunt adding that"."""

from __future__ import annotations

from ..hearers.between import Range
from ..hits import Hit
from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..tokens.classes import is_a, is_cue_form
from ..tokens.sentence import Tokens

_LONGEST_TIME = 9
"""Tokens of "a wet morning in the hills above Rye"."""


def memory(tokens: Tokens, hit: Hit, at: int, end: int) -> Range | None:
    """The time and what happened then, or who said what, from token `at` on; None where neither is told."""
    if hit.verb.lemma not in ("remember", "recall") or not is_a(tokens[at], "determiner"):
        return None
    told = _what_happened(tokens, at, end) or _who_said(tokens, at, end)
    return (at, end) if told else None


def _what_happened(tokens: Tokens, at: int, end: int) -> bool:
    """Whether "a morning when" and a clause begin at `at`."""
    near = range(at + 2, min(end - 2, at + _LONGEST_TIME))
    when = next((n for n in near if tokens[n].lower == "when"), at)
    held = tokens[at + 1 : when]
    timed = any(token.lower in words_of("unit of time") for token in held[:2])
    return timed and all(token.word for token in held)


def _who_said(tokens: Tokens, at: int, end: int) -> bool:
    """Whether "her aunt adding that" begins at `at`."""
    says = starting_at(tokens, at, end)
    if says is None or says + 1 >= end:
        return False
    return (
        is_cue_form(tokens[says]) and tokens[says].lower.endswith("ing") and tokens[says + 1].lower == "that"
    )
