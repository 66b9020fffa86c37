"""Nouns for those who can speak, people and bodies, and by them nouns for what cannot."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from .classes import is_a
from .lexicon import rows, words_of
from .tokens import Tokens

_AGENTS = tuple("er ers or ors ist ists ian ians ant ants ent ents man men woman women people ee ees".split())
"""How nouns for people end; nouns for things that end so too are not told apart."""


@cache
def roles() -> frozenset[str]:
    """Nouns for people, in the singular."""
    return frozenset(word for (line,) in rows("roles.txt") for word in line.split())


@cache
def bodies() -> Mapping[str, str]:
    """Nouns that name a body, in the singular → its kind."""
    return MappingProxyType({noun: kind for noun, kind, *_ in rows("bodies.tsv")})


def is_thing(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the noun phrase names what nobody would take for a speaker: "the roads", "an inquiry"."""
    named = any(token.capital or not token.word for token in tokens[start + 1 : end])
    if named or end - start < 2 or not is_a(tokens[start], "determiner"):
        return False
    return not (is_a(tokens[end - 1], "pronoun", "determiner") or _can_speak(tokens[end - 1].lower))


def _can_speak(noun: str) -> bool:
    forms = (noun, noun.removesuffix("s"), noun.removesuffix("es"), noun.removesuffix("ies") + "y")
    listed = any(form in roles() or form in bodies() for form in forms)
    papers = words_of("evidence") | words_of("agreed paper")
    return listed or noun in words_of("people") | papers or noun.endswith(_AGENTS)
