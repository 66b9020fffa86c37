"""What is told to somebody after a clause about them: "told a man who asked that it was “safe”"."""

from __future__ import annotations

from ..hits import Hit
from ..tokens.classes import is_a, is_quote
from ..tokens.sentence import Tokens
from .between import Range

_LONGEST_HEARER = 6
"""Tokens of "a young woman from Rye"."""


def past_hearer(tokens: Tokens, hit: Hit, end: int) -> tuple[Range, Range] | None:
    """The hearer, without the clause about them, and the clause with a quotation that `hit` tells them."""
    if hit.verb.lemma != "tell" or hit.stop >= end:
        return None
    who = _clause_about_hearer(tokens, hit.stop, end)
    that = None if who is None else _that_with_quotation(tokens, who + 2, end)
    return None if who is None or that is None else ((hit.stop, who), (that, end))


def before_telling(tokens: Tokens, first: int, end: int) -> int:
    """Where a content ends that stands in such a clause: before the "that" of what was told; else `end`."""
    who = next((at for at in range(first - 1, 1, -1) if tokens[at].lower == "who"), None)
    if who is None:
        return end
    told = range(who - 1, max(who - 1 - _LONGEST_HEARER, 0), -1)
    tells = any(
        tokens[at].lower == "told" and _clause_about_hearer(tokens, at + 1, end) == who for at in told
    )
    that = _that_with_quotation(tokens, first + 1, end) if tells else None
    return end if that is None else that


def _clause_about_hearer(tokens: Tokens, first: int, end: int) -> int | None:
    """The "who" that follows the noun phrase at `first`, without a mark between."""
    if not is_a(tokens[first], "determiner"):
        return None
    for at in range(first + 2, min(first + _LONGEST_HEARER, end)):
        if tokens[at].lower == "who":
            return at
        if not tokens[at].word or tokens[at].lower == "that":
            return None
    return None


def _that_with_quotation(tokens: Tokens, first: int, end: int) -> int | None:
    """The last "that" from `first` on whose clause ends with a quotation."""
    if not is_quote(tokens[end - 1]):
        return None
    return next((at for at in range(end - 2, first - 1, -1) if tokens[at].lower == "that"), None)
