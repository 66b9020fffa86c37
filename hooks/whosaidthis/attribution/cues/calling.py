"""When "call" is a deed: somebody is called back, or called in, or a thing goes by a name."""

from __future__ import annotations

from ..lexicon import PRESENT, words_of
from ..phrases.nouns import roles
from ..tokens.classes import is_a, is_number, is_quote
from .deed_objects import LONGEST_OBJECT, OBJECTS, Use

CALLED = OBJECTS | {"you"}
_THEMSELVES = frozenset("themselves himself herself itself".split())
_HABITS = frozenset("still often sometimes always usually fondly jokingly".split())
_PARTICLES = frozenset("on out up back in from at after before when yesterday last this to about".split())


def calls_somebody(use: Use) -> bool:
    """As in "called him back", "called in the police", or what people call a thing: "still call it “x”"."""
    first, second = (*use.after(2), "", "")[:2]
    if first == "in":
        return _summons(use)
    if first in CALLED:
        return second in _PARTICLES
    quoted = any(map(is_quote, use.tokens[use.at : use.at + LONGEST_OBJECT]))
    named = next((t for t in use.tokens[use.at + 2 : use.at + 4] if t.lower != "the"), None)
    if first in _THEMSELVES and not quoted and named is not None and named.capital:
        return True  # "the rebels, who call themselves the Sons of the Terraces"
    habit = use.form.inflections <= PRESENT and use.tokens[use.at - 1].lower in _HABITS
    return habit and quoted


_WHERE = frozenset("vain court parliament public church private".split())


def _summons(use: Use) -> bool:
    """As in "called in the police (for help)"; not in "called in a letter, or in Geneva, for calm"."""
    after = use.tokens[use.at + 2 : use.at + 2 + _LONGEST_OCCASION]
    behind = next((at for at, token in enumerate(after) if token.lower == "for"), None)
    if not behind:
        return True
    first, last = after[0], after[behind - 1]
    if first.capital or first.form[0].isdigit() or last.capital or first.lower in _WHERE | words_of("day"):
        return False
    if is_number(first) or last.lower in ("favour", "favor"):
        return True
    occasion = last.lower in words_of("occasion") and is_a(first, "determiner")
    somebody = last.lower in roles() or first.lower == "the" or not is_a(first, "determiner", "pronoun")
    return somebody and not occasion


_LONGEST_OCCASION = 12
"""Tokens of "in a joint written statement for"."""
