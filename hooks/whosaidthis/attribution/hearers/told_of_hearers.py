"""What tells of a hearer or of a paper, before what is said: "a crowd gathered in Rye (that it was late)"."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..tokens.classes import is_a, is_participle, is_past, is_verb
from ..tokens.sentence import Tokens
from .hearer_phrases import before_clause

_LONGEST_PLACE = 6
"""Tokens of "gathered outside the town hall"."""
_LONGEST_RELATIVE = 15
"""Tokens of "that aired on state television on Sunday"."""


def that_behind(tokens: Tokens, at: int, hit: Hit, hearer: tuple[int, int] | None) -> int | None:
    """The "that" with which a content begins behind words at `at` that tell of the `hearer`, or of a paper.

    None where no such words begin there.
    """
    named = hearer is not None or (at > hit.stop and tokens[at - 1].lower in words_of("occasion"))
    if named and tokens[at].lower == "that":
        return _second_that(tokens, at)
    governed = is_a(tokens[at], "preposition") and tokens[at].lower != "to" and hearer is not None
    if not (named and (is_participle(tokens[at]) or governed)):
        return None
    near = range(at + 1, min(len(tokens), at + _LONGEST_PLACE + 1))
    that = next((n for n in near if tokens[n].lower == "that"), None)
    acts = that is not None and any(not token.word or is_verb(token) for token in tokens[at + 1 : that])
    if that is not None and tokens[that - 1].lower == "not":
        that -= 1  # "(told them) on the steps (not that it was late but that it was lost)"
    return None if acts else that


def _second_that(tokens: Tokens, at: int) -> int | None:
    """As in "(said) in an interview that aired on Sunday (that it was late)"."""
    if at + 2 >= len(tokens) or not (is_past(tokens[at + 1]) or is_verb(tokens[at + 1])):
        return None
    near = range(at + 2, min(len(tokens) - 1, at + _LONGEST_RELATIVE))
    end = next((n for n in near if not tokens[n].word or tokens[n].lower == "that"), None)
    return end if end is not None and tokens[end].lower == "that" else None


def behind_carrier(tokens: Tokens, at: int) -> int | None:
    """The token behind whoever carries the words: "(said) in remarks carried by Fars (that)"; else None."""
    if at + 2 >= len(tokens) or tokens[at].lower not in _CARRIED or tokens[at + 1].lower not in _WHERE:
        return None
    spoken = tokens[at - 1].lower in words_of("occasion")
    end = starting_at(tokens, at + 2) if spoken else None
    return None if end is None else before_clause(tokens, at + 2, end)


_CARRIED = frozenset("carried published broadcast aired printed posted released quoted cited".split())
"""What papers and stations do with somebody's words."""
_WHERE = frozenset("by on in".split())
