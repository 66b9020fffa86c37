"""Words of office compared: whether "the minister" can mean a health minister."""

from __future__ import annotations

import re
from functools import lru_cache

from ...reading.words import Word
from .. import lexicon
from .plain import singular

DOER = re.compile(r"[a-z-]{3,}(?:er|or|ist|ian|man|woman|herd|wright|smith|monger|guide|nurse)")
"""Words formed like trades, which no list has in full: before a known given name they are people."""
_LESSER = frozenset("vice deputy former assistant ex shadow acting associate under".split())
_LEFT = frozenset(("former",))
"""A former engineer is "the engineer" later; of a former mayor that cannot be said."""
_SAME_ROLE = lexicon.same_roles()

_TWO_PEOPLE = frozenset({"spokesman", "spokeswoman"})
"""Nouns of one office that no one person bears both of."""


HELD = frozenset(("ombudsman", "watchdog", "regulator"))
"""Nouns for bodies that a person can be: "the transport ombudsman, Ann Lee"."""


def leading_form(word: Word) -> str:
    """A word before an office as a role has it: "former" without its capital, "Opposition" as written."""
    small = word.lower in lexicon.word_list("leading offices") and word.lower != "opposition"
    return word.lower if small else word.form


def without_article(words: list[Word]) -> list[Word]:
    """The words of an office without its article; an owner keeps its own: "the island's minister"."""
    if not words or words[0].lower not in {"the", "a", "an", "its", "their", "his", "her"}:
        return words
    owner = words[1] if len(words) > 2 else None
    owned = owner is not None and owner.form.islower() and owner.lower.endswith("'s")
    return words if owned else words[1:]


def without_passing(words: str) -> str:
    """An office without what a writer calls its holder in passing: "president" for "two-term president"."""
    first, _, rest = words.partition(" ")
    return without_passing(rest) if rest and first in lexicon.word_list("passing modifiers") else words


_HELD_AT = re.compile(r"\s+(?:of|for|at|in|from|to|with)\s+")


@lru_cache(maxsize=4096)
def role_key(words: str) -> str:
    """The noun by which a role is looked up: one for all nouns that can mean the same role."""
    whole = _HELD_AT.split(words.lower())[0]
    return _class_of(whole) if any(whole in same for same in _SAME_ROLE) else head_key(whole)


@lru_cache(maxsize=4096)
def head_key(words: str) -> str:
    """The noun of a role alone, looked up as `role_key` does."""
    return _class_of(singular((_HELD_AT.split(words.lower())[0].split() or [""])[-1]))


def _class_of(noun: str) -> str:
    return min(next((same for same in _SAME_ROLE if noun in same), frozenset({noun})))


OWN_OFFICES = frozenset(map(head_key, lexicon.word_list("own offices")))
"""The nouns of offices by which an article calls their holder."""
_RANKS = lexicon.word_list("ranks")


DEGREES = frozenset(("dr", "professor"))
"""Titles that tell of no office."""
_NO_OFFICES = _RANKS | DEGREES | {"reverend"}


def is_rank(role: str | None) -> bool:
    """Whether a role tells no more than a title, or there is none: an office beside the name tells more."""
    words = set(re.sub(r"[.-]", " ", role.lower()).split()) if role else set()
    return words - _BEFORE_RANKS <= _NO_OFFICES


_BEFORE_RANKS = frozenset(("rear", "vice", "lance"))
"""What stands before a rank: "rear admiral"."""


_POLICE = frozenset("detective inspector superintendent constable sergeant garda pc".split())


def _is_called(words: str, held: str) -> bool:
    """Whether a rank is called by another noun: a detective inspector "the detective", "the officer"."""
    full = held.split()
    police = full[0] == "detective" or (len(full) > 1 and full[0] == "police") or held in _POLICE
    return full[0] == "detective" if words == "detective" else words == "officer" and police


_SPELT = {"defense": "defence", "labor": "labour"}


def heads_field(described: list[str], held: list[str]) -> bool:
    """Whether "the finance chief" can mean a holder of `held`, a "finance minister": of one field.

    Forces and unions have somebody else for a chief: "Navy Secretary Ann Lee", "union secretary Bo Roe".
    """
    if len(described) < 2 or described[-1] != "chief" or not _LESSER.isdisjoint(held):
        return False
    if not lexicon.word_list("fields with other chiefs").isdisjoint(described):
        return False
    if held[-1:] and held[-1] not in lexicon.word_list("heads of fields"):
        return False
    fields, of_held = ([_SPELT.get(word, word) for word in words[:-1]] for words in (described, held))
    return set(fields) <= set(of_held)


@lru_cache(maxsize=4096)
def fits_role(words: str, held: str) -> bool:
    """Whether a description ("the minister") can mean a holder of the role `held` ("health minister")."""
    words, held = words.lower(), held.lower()  # "a GP from Rye"
    if words == held or not held:
        return words == held  # nobody tells what "somebody in the balcony" is
    nouns = {_HELD_AT.split(one)[0].rpartition(" ")[2] for one in (words, held)}
    if nouns == _TWO_PEOPLE:
        return False
    if any(words in same and (held in same or held.split()[-1] in same) for same in _SAME_ROLE):
        return True
    if _is_called(words, held):
        return True
    described, full = words.split(), _HELD_AT.split(held)[0].split()
    if heads_field(described, full):
        return True
    if not full or not described or singular(described[-1]) != singular(full[-1]):
        return False
    if not set(described) <= set(full):
        return False
    lesser = _LESSER - _LEFT if described[-1] in lexicon.word_list("held by many") else _LESSER
    return not (lesser & set(full)) - set(described)
