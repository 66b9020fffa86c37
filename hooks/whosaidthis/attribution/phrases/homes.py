"""Lists of homes, kinds or names behind those who speak: "officials from Rye, Hull and Leeds"."""

from __future__ import annotations

from ..lexicon import words_of
from ..tokens.capitals import capitals_before
from ..tokens.classes import is_a, is_mark
from ..tokens.sentence import Tokens
from .nouns import in_any_number, people_and_bodies, roles


def home_before(tokens: Tokens, start: int, end: int) -> int | None:
    """The "from" of those whose homes, or kinds, are listed: "Teams (from) Rye, (Hull and Leeds)".

    The last two stand from `start` to `end`. Only several people, or a body made up of several, have
    such: not "The mayor of Rye, (Ben Roe and Cy Dow)".
    """
    named = tokens[start].capital
    first = start
    while first > 1 and is_mark(tokens[first - 1], ","):
        earlier = _element(tokens, first - 1, named)
        if earlier is None:
            return None
        first = earlier
    listed = first < start and any(token.lower == "and" for token in tokens[start:end])
    governor = first - 1
    if listed and named and governor > 0 and _has_fields(tokens, governor):
        return governor
    if not listed or governor < 1 or tokens[governor].lower not in (_HOMING if named else _MADE_OF):
        return None
    return governor if _is_several(tokens[governor - 1].lower, named) else None


_HOMING = frozenset("from in of at for with near across between".split())
_MADE_OF = frozenset(("of", "between"))
_OF_FIELDS = frozenset(("of", "for", "on"))
_FEW = 6
"""Words of one kind: "more than 2,600 itemized bills"."""


def _has_fields(tokens: Tokens, link: int) -> bool:
    """Whether a body or office with a capital stands before `link`: "the Board (of) Food, Lee and Roe"."""
    noun = tokens[link - 1]
    held = noun.capital and tokens[link].lower in _OF_FIELDS
    return held and not people_and_bodies().isdisjoint(in_any_number(noun.lower))


def _element(tokens: Tokens, end: int, named: bool) -> int | None:
    """Where the name, or the plural, that ends before token `end` begins; None for other words."""
    if named:
        first = capitals_before(tokens, end)
        first -= first > 0 and tokens[first - 1].lower == "the"
        return first if first < end else None
    if not tokens[end - 1].form.endswith("s") or is_a(tokens[end - 1], "determiner", "pronoun"):
        return None
    near = range(end - 1, max(0, end - 1 - _FEW), -1)
    return next((at for at in near if not tokens[at - 1].word or is_a(tokens[at - 1], "preposition")), None)


def _is_several(noun: str, named: bool) -> bool:
    """Whether a noun means several people, or what is made up of them: "farmers", "team", "a study of"."""
    if not named and noun in words_of("evidence"):
        return True
    people = noun.endswith("s") and noun.removesuffix("s") in roles() | words_of("informant")
    return noun in words_of("collective") | words_of("plural") | words_of("made of several") or people
