"""The subject of a clause that follows its noun without "that": "a number (the company) confirmed"."""

from __future__ import annotations

from ..lexicon import pasts, words_of
from ..tokens.classes import is_a, is_past, is_possessive, is_verb
from ..tokens.sentence import Token, Tokens
from .openings import CURRENCIES


def without_object(tokens: Tokens, start: int, end: int) -> int:
    """The start moved over the noun of which a bare clause tells: "a claim (Ms Lee) called untrue"."""
    claimed = (at for at in range(start, min(end - 1, start + _NEAR)) if is_claim(tokens, start, at))
    claim = next((at for at in claimed if tokens[at + 1].capital), None)
    if claim is not None:
        return claim + 1
    for at in range(start + 1, min(end - 2, start + _NEAR)):
        claim = tokens[at].lower in words_of("claim-like") and tokens[at + 1].lower in ("that", "which")
        if claim and not _is_verb(tokens[at + 2]):  # "a claim that (Ms Lee) dismissed"
            return at + 2
    for at in range(end - 2, start + 1, -1):
        before_it = tokens[at - 1]
        defines = is_a(tokens[at - 2], "relative")  # "The union that represents the plants"
        noun = before_it.form.islower() and not defines and _is_noun(before_it)
        if noun and tokens[at].lower in _OWN_ARTICLES:
            return at  # "a number (the company) confirmed"
    return start


def takes_amount(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the words are a clause, whose verb an amount follows: "the light burns $340 a year"."""
    amounts = (at for at in range(start + 2, end) if tokens[at].form in CURRENCIES)
    return any(_is_plain_third(tokens[at - 1]) for at in amounts)


def _is_plain_third(token: Token) -> bool:
    """Whether the word may be a verb: "burns", "costs"; not "state's" nor "Lee's"."""
    return token.form.islower() and token.form.endswith("s") and not is_possessive(token)


def is_claim(tokens: Tokens, start: int, at: int) -> bool:
    """Whether what somebody claims is told of there, from `start` on: "a serious charge", "charges"."""
    noun = tokens[at].form.islower() and tokens[at].lower in words_of("cue-noun") | words_of("claim-like")
    led_in = is_a(tokens[start], "determiner") if at > start else tokens[at].lower.endswith("s")
    return noun and led_in


_NEAR = 3
"""Tokens from the article to its noun."""
_OWN_ARTICLES = frozenset("the a an its his her their".split())
_NO_NOUNS = ("preposition", "coordinator", "adverb", "determiner", "subordinator", "relative", "auxiliary")


def _is_verb(token: Token) -> bool:
    """Whether a clause without a subject of its own begins: "a report which (went to the board)"."""
    return is_verb(token) or is_past(token) or (token.form.islower() and token.lower in pasts())


def _is_noun(token: Token) -> bool:
    """Whether the word can only be a noun here: no word of a closed class, no verb."""
    return (
        not is_a(token, *_NO_NOUNS) and not is_verb(token) and not token.lower.endswith(("ed", "ing", "en"))
    )
