"""Cues in -ing whose source "with" leads in: "with officials speaking of hope but warning that"."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import Form
from ..phrases.ahead import starting_at
from ..tokens.agreement import Found
from ..tokens.capitals import FULL_NAME, capitals_before
from ..tokens.classes import has_verb, is_a, is_adverb, is_mark
from ..tokens.sentence import Tokens

_LONGEST_WITH = 12
"""Tokens of the longest source looked for between "with" and its participle."""
_LONGEST_APPOSED = 20
"""Tokens of "with the chairwoman, Ann Lee, who owns the club,"."""


def led_by_with(tokens: Tokens, at: int, form: Form) -> Hit | None:
    """The hit of the participle at `at`, whose own subject stands between "with" and it; None elsewhere."""
    source = _apposed(tokens, at) or _of_first(tokens, at)
    return None if source is None else Hit(at, at + 1, form.verb, form, source)


def _apposed(tokens: Tokens, at: int) -> Found | None:
    """The source of "It closed, with (the head, Ann Lee), telling staff that": noun and apposition."""
    closing = at - 1
    while closing > 0 and is_adverb(tokens[closing]):
        closing -= 1  # "with the head, Ann Lee, also telling"
    if not is_mark(tokens[closing], ","):
        return None
    near = range(closing - 1, max(0, closing - _LONGEST_APPOSED), -1)
    led = next((n for n in near if tokens[n].lower == "with" and is_mark(tokens[n - 1], ",")), None)
    opened = None if led is None else _aside_opens(tokens, led + 1, closing)
    if led is None or opened is None:
        return None
    aside = tokens[opened + 1 : closing]
    told = is_a(aside[0], "relative") or not has_verb(aside)
    return Found(led + 1, closing) if told and not any(is_mark(one, ";") for one in aside) else None


def _aside_opens(tokens: Tokens, first: int, closing: int) -> int | None:
    """The comma behind the noun at `first`, or before a full name that ends at `closing`; else None."""
    noun = starting_at(tokens, first, closing)
    if noun is not None and noun + 1 < closing and is_mark(tokens[noun], ","):
        return noun
    name = capitals_before(tokens, closing)
    before = tokens[first : name - 1]  # "the firm’s owner in Rye", "the coach and champion"
    plain = is_a(tokens[first], "determiner") and all(token.word for token in before)
    return name - 1 if plain and closing - name >= FULL_NAME and is_mark(tokens[name - 1], ",") else None


def _of_first(tokens: Tokens, at: int) -> Found | None:
    """The source of the second of two: "with (officials in Rye) speaking of hope but warning that"."""
    if not is_a(tokens[at - 1], "coordinator"):
        return None
    near = range(at - 2, max(0, at - _LONGEST_WITH), -1)
    led = next((n for n in near if tokens[n].lower == "with" and is_mark(tokens[n - 1], ",")), None)
    if led is None or any(is_mark(token, ",", ";") for token in tokens[led:at]):
        return None
    first = next((n for n in range(led + 2, at) if tokens[n].lower.endswith("ing")), None)
    return None if first is None else Found(led + 1, first)
