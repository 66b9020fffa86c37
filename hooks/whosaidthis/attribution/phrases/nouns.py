"""Nouns for those who can speak, people and bodies, and for what cannot."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from ..lexicon import rows, words_of
from ..tokens.classes import is_a, is_auxiliary
from ..tokens.sentence import Token, Tokens
from .ahead import starting_at


@cache
def roles() -> frozenset[str]:
    """Nouns for people, in the singular; each with "ex-" before it as well."""
    nouns = words_of("people of places").union(word for (line,) in rows("roles.txt") for word in line.split())
    return nouns.union(f"ex-{noun}" for noun in nouns)


@cache
def bodies() -> Mapping[str, str]:
    """Nouns that name a body, in the singular → its kind."""
    return MappingProxyType({noun: kind for noun, kind, *_ in rows("bodies.tsv")})


@cache
def people_and_bodies() -> frozenset[str]:
    """Nouns for people and for bodies, in the singular."""
    return roles() | bodies().keys()


def in_any_number(noun: str) -> tuple[str, ...]:
    """A noun as it stands and, where it ends so, as a plural's singulars."""
    return noun, noun.removesuffix("s"), noun.removesuffix("es"), noun.removesuffix("ies") + "y"


def is_thing(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the noun phrase names what nobody would take for a speaker: "the roads", "a row"."""
    if end - start < 1 or any(token.capital or not token.word for token in tokens[start + 1 : end]):
        return False
    opens = is_a(tokens[start], "determiner") or tokens[start].form.islower() or start == 0
    return opens and not words_of("thing").isdisjoint(in_any_number(tokens[end - 1].lower))


def is_unlisted(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the noun phrase is no name, and its noun none that is known for people, bodies or papers."""
    if end - start < 2 or not is_a(tokens[start], "determiner"):
        return False
    if any(token.capital or not token.word for token in tokens[start + 1 : end]):
        return False
    return not is_known(tokens[end - 1])


def is_paper(noun: str) -> bool:
    """Whether a noun in lower case names what somebody wrote or counted: "letter", "figures", "poll"."""
    return noun in words_of("evidence") | words_of("count of people")


def begins_maker(tokens: Tokens, at: int) -> bool:
    """Whether who made a paper is told from `at` on: "a summary (the union gave reporters)"."""
    return is_a(tokens[at], "determiner") and is_paper(tokens[at - 1].lower)


def is_known(token: Token) -> bool:
    """Whether a noun is one for people, bodies or papers, by the lists or by its ending; in any number."""
    return not _known().isdisjoint(in_any_number(token.lower)) or token.lower.endswith(_AGENTS)


@cache
def _known() -> frozenset[str]:
    return words_of("people") | words_of("evidence") | words_of("acting noun") | people_and_bodies()


_AGENTS = tuple("er ers or ors ist ists ian ians ant ants ent ents man men woman women people ee ees".split())
"""How nouns for people end; nouns for things that end so too are not told apart."""


def urges_thing(tokens: Tokens, at: int) -> bool:
    """Whether something is urged, not somebody: "(urged) patience", "(urged) an end to the strike"."""
    if tokens[at].lower in words_of("urged"):
        return True
    end = starting_at(tokens, at) if tokens[at].lower in ("a", "an") else None
    if end is None:
        return False
    to = end + 1 < len(tokens) and tokens[end].lower == "to"
    return (not to or is_a(tokens[end + 1], "determiner")) and all(t.lower != "to" for t in tokens[at:end])


_LONGEST_COMPOUND = 4
"""Words of "a public records (request)"."""


def is_compound(tokens: Tokens, at: int) -> bool:
    """Whether a plural before the word at `at` only tells of its kind: "a public records request".

    Nothing follows it: in "In a letter lawyers claim that …" it is a verb.
    """
    if at + 1 < len(tokens) and tokens[at + 1].word:
        return False
    kind = tokens[at - 1]
    several = kind.form.islower() and kind.lower.endswith("s") and not kind.lower.endswith(("ss", "us", "is"))
    if at < 2 or not several or is_auxiliary(kind):
        return False
    for n in range(at - 2, max(-1, at - 1 - _LONGEST_COMPOUND), -1):
        if tokens[n].lower in ("a", "an"):
            return True
        if not tokens[n].form.islower() or is_a(tokens[n], "preposition", "determiner", "coordinator"):
            return False
    return False
