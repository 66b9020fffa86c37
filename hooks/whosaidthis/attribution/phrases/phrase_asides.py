"""Noun phrases that an aside parts from what belongs to them: "the pit, shut in March, (to reopen)"."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import CHARGES, words_of
from ..tokens.classes import is_a, is_mark, is_number, is_participle, is_verb
from ..tokens.sentence import Tokens

_LONGEST_ASIDE = 15
"""Tokens."""


def aim_behind(tokens: Tokens, stop: int, end: int, word: str) -> int | None:
    """The token behind `word` which an aside parts from the noun phrase that ends at `stop`; else None.

    As in "(called for) the minister, Ann Lee, to resign", "(described) the plan, drawn up in May, as mad".
    """
    if stop < end and word == "as" and is_a(tokens[stop], "preposition", "day"):
        return _behind_place(tokens, stop, end)
    if stop >= end or not is_mark(tokens[stop], ","):
        return None
    comma = _closing_comma(tokens, stop, end)
    aside = tokens[stop + 1 : comma]
    if comma + 2 >= end or tokens[comma + 1].lower != word or is_a(tokens[comma + 2], "relative"):
        return None
    opener = aside[0]
    tells = opener.capital or is_participle(opener) or is_a(opener, "determiner", "relative") or word == "as"
    whole = tells and all(token.word or is_number(token) for token in aside)
    return comma + 2 if whole else None


def _behind_place(tokens: Tokens, stop: int, end: int) -> int | None:
    """The token behind the "as" of "(described) the mood at a meeting on Monday (as mutinous)"; else None."""
    for at in range(stop + 1, min(end - 1, stop + _LONGEST_PLACE)):
        if not tokens[at].word or is_a(tokens[at], "relative", "subject", "auxiliary"):
            return None
        if tokens[at].lower == "as":
            return at + 1
    return None


_LONGEST_PLACE = 14
"""Tokens from a noun phrase to the "as" that goes on with it."""


def charge_behind(tokens: Tokens, hit: Hit, stop: int, end: int) -> int | None:
    """Where the charge of "(accused) its partner, Lund Brothers, of theft" begins; None for other words."""
    if stop >= end or not is_mark(tokens[stop], ",") or hit.verb.lemma not in CHARGES:
        return None
    comma = _closing_comma(tokens, stop, end)
    if comma + 1 >= end or tokens[comma + 1].lower != CHARGES[hit.verb.lemma]:
        return None
    aside = tokens[stop + 1 : comma]
    relative = bool(aside) and is_a(aside[0], "relative")
    whole = all(token.word for token in aside) and (relative or not any(is_verb(token) for token in aside))
    return comma + 1 if whole else None


def with_claimed(tokens: Tokens, at: int, stop: int, end: int) -> int:
    """The end of "(disputed) a claim, made on a web page, that the mill had been sold"."""
    if stop >= end or not is_mark(tokens[stop], ",") or tokens[stop - 1].lower not in words_of("claim-like"):
        return stop
    comma = _closing_comma(tokens, stop, end)
    return end if comma + 1 < end and stop - at < 4 and tokens[comma + 1].lower == "that" else stop


def _closing_comma(tokens: Tokens, comma: int, end: int) -> int:
    """The comma that closes the aside which `comma` opens; `end` where there is none near."""
    nearest = range(comma + 1, min(end, comma + _LONGEST_ASIDE))
    return next((n for n in nearest if is_mark(tokens[n], ",")), end)
