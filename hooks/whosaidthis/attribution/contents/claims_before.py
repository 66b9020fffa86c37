"""A claim that is the subject of a passive: "(The claim) that it was late (was denied by Ann Lee)"."""

from __future__ import annotations

from ..lexicon import words_of
from ..phrases.backwards import ending_at
from ..phrases.openings import opens_clause
from ..tokens.classes import is_adverb, is_auxiliary
from ..tokens.sentence import Tokens


def claim_before(tokens: Tokens, left: int, end: int) -> int | None:
    """Where "(Rumours) that it was late (were denied by Lee)" begins: what is denied is all of it."""
    that = next((n for n in range(end - 1, left, -1) if tokens[n].lower == "that"), None)
    if that is None or tokens[that - 1].lower not in words_of("claim-like"):
        return None
    start = ending_at(tokens, that)
    return start if start is not None and opens_clause(tokens, start) else None


def skip_auxiliaries(tokens: Tokens, verb: int) -> int:
    """The first of the auxiliaries and adverbs before the passive at `verb`: "(has since been) denied"."""
    first = verb
    while first > 0 and (is_auxiliary(tokens[first - 1]) or is_adverb(tokens[first - 1])):
        first -= 1
    return first
