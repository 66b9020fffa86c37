"""Who says it in the second half of a clause: "He rang (Ann Lee), who left and said it was late"."""

from __future__ import annotations

from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_adverb, is_mark, is_past_form, is_quote, is_verb
from ..tokens.sentence import Tokens
from .antecedents import antecedent

_LONGEST = 20
"""Tokens of the first half."""


def of_relative(tokens: Tokens, joint: int, verb: int) -> Found | None:
    """The one of whom a clause with "who" or "which" tells that "and" at `joint` goes on with; else None.

    The verb of its first half and that at `verb` are of one tense, and no comma parts the two halves.
    """
    if not is_a(tokens[joint], "coordinator"):
        return None
    near = range(joint - 1, max(0, joint - _LONGEST), -1)
    comma = next((at for at in near if not tokens[at].word), None)
    if comma is None or not is_mark(tokens[comma], ",") or tokens[comma + 1].lower not in ("who", "which"):
        return None
    first = comma + 2
    while first < joint and is_adverb(tokens[first]):
        first += 1
    verb -= is_a(tokens[verb - 1], "have")  # "who does not vote but (has) called it mad"
    beside = first < joint and _is_past(tokens, first) == _is_past(tokens, verb)
    return antecedent(tokens, comma + 1) if beside and not is_a(tokens[first], "subject") else None


def _is_past(tokens: Tokens, at: int) -> bool:
    return is_past_form(tokens[at]) or tokens[at].lower in ("was", "were", "had")


def within_relative(tokens: Tokens, at: int, found: Found) -> Found:
    """The source of "a trial that (rights groups) described as flawed", whose object is "that"."""
    taken = at + 1 < len(tokens) and (tokens[at + 1].lower == "as" or is_quote(tokens[at + 1]))
    near = range(found.end - 2, found.first, -1) if taken else ()
    that = next((n for n in near if _is_object(tokens, n, at) and _is_bare(tokens, n + 1, found.end)), None)
    return found if that is None else Found(that + 1, found.end)


def _is_bare(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a noun phrase alone stands there, before any comma: not "which (News 5 obtained in May)"."""
    comma = next((at for at in range(first, end) if is_mark(tokens[at], ",")), end)
    phrase = tokens[first:comma]
    return not any(is_past_form(one) or is_verb(one) or is_a(one, "be", "have") for one in phrase)


def _is_object(tokens: Tokens, that: int, at: int) -> bool:
    """Whether the relative at `that` may be what the verb at `at` names: "which (the union) called “mad”"."""
    which = tokens[that].lower == "which" and (is_a(tokens[that + 1], *_OPENERS) or tokens[that + 1].capital)
    return which or (tokens[that].lower == "that" and tokens[at + 1].lower == "as")


_OPENERS = ("determiner", "subject")
