"""Answers of a word or a figure, which are what is said and nobody who says it: "police say 200"."""

from __future__ import annotations

from ..lexicon import words_of
from ..tokens.classes import is_a, is_mark, is_number, is_quote
from ..tokens.sentence import Token, Tokens
from .openings import CURRENCIES

_LONGEST_FIGURE = 3
"""Words of "41 per cent", "three people"."""


def is_answer(tokens: Tokens, at: int) -> bool:
    """Whether all that is said is an answer: "Police said two were dead, the hospital said three"."""
    if at < len(tokens) and tokens[at].lower in CURRENCIES:
        at += 1
    end = next((n for n in range(at, len(tokens)) if not tokens[n].word), len(tokens))
    if end == at or (end < len(tokens) and is_quote(tokens[end])):
        return False
    if tokens[at].lower in words_of("answer"):
        return end == at + 1
    counted = is_number(tokens[at]) and end - at <= _LONGEST_FIGURE
    return counted and not any(is_a(token, "unit of time", "time") for token in tokens[at + 1 : end])


def answered_end(tokens: Tokens, at: int) -> int | None:
    """The token behind "in reply to written questions" at `at`, which names no hearer; else None."""
    words = [token.lower for token in tokens[at : at + 3]]
    if words[:1] != ["in"] or words[2:] != ["to"] or words[1] not in _REPLIES:
        return None
    near = range(at + 3, min(len(tokens), at + _LONGEST_ANSWERED))
    end = next((n for n in near if tokens[n].lower in _QUESTIONS or _stops(tokens[n])), None)
    return end + 1 if end is not None and tokens[end].lower in _QUESTIONS else None


def _stops(token: Token) -> bool:
    """Whether no question can be what is answered from there on: "in reply to Lee, who"."""
    return not token.word or token.capital or is_a(token, "relative", "subordinator") or token.lower == "that"


_LONGEST_ANSWERED = 8
"""Tokens of "in reply to a list of written questions"."""
_REPLIES = frozenset(("reply", "response", "answer"))
_QUESTIONS = frozenset("question questions query queries inquiry inquiries enquiry enquiries".split())


def is_all_said(tokens: Tokens, at: int) -> bool:
    """Whether "so" is all that is said: "says so to anyone who asks", "think so too: a clerk said"."""
    behind = at + 1 + (tokens[at + 1].lower == "too")
    return behind < len(tokens) and (is_a(tokens[behind], "preposition") or is_mark(tokens[behind], ":", ";"))
