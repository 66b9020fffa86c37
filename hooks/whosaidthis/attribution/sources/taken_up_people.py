"""Whom "who" or "which" takes up behind a thing: "relief among (the crew), who"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..lexicon import words_of
from ..phrases.nouns import bodies, in_any_number, is_known, is_paper, people_and_bodies
from ..tokens.classes import is_a
from ..tokens.sentence import Token, Tokens

_FEWEST_NAMES = 2
"""Capital words without a title or an article of which the name of one person is made."""


def is_person_noun(token: Token) -> bool:
    """Whether a noun can be somebody's, by the lists or by its ending; not a thing's or a paper's."""
    kinds = in_any_number(token.lower)
    if not people_and_bodies().isdisjoint(kinds):
        return True
    thing = is_paper(token.lower) or token.lower.endswith("ment") or not words_of("thing").isdisjoint(kinds)
    return not thing and is_known(token)


def taken_up_person(tokens: Tokens, start: int, end: int) -> int | None:
    """Where those whom "who" takes up begin in the noun phrase `start` to `end` whose own noun is a thing.

    None where the noun is somebody's, or where what a preposition adds to it is not one person or several.
    """
    for at, last in _prepositions(tokens, start, end):
        if any(map(is_person_noun, tokens[start:at])):
            return None  # "A candidate aiming at bakers who"
        if _is_somebody(tokens, at + 1, last):
            return at + 1
    return None


def taken_up_body(tokens: Tokens, start: int, end: int) -> int | None:
    """Where the body begins that "which" takes up in the noun phrase `start` to `end`.

    None where the phrase's own noun is a body or a paper, or where no preposition adds a body to it.
    """
    for at, last in _prepositions(tokens, start, end):
        kinds = in_any_number(tokens[at - 1].lower)
        if is_paper(tokens[at - 1].lower) or not bodies().keys().isdisjoint(kinds):
            return None
        if _is_body(tokens, at + 1, last):
            return at + 1
    return None


def _prepositions(tokens: Tokens, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The prepositions in a noun phrase that opens with no name, each with where what it governs ends."""
    found = [at for at in range(start + 1, end - 1) if is_a(tokens[at], "preposition")]
    for at, last in pairwise([*found, end]):
        head = tokens[at - 1]
        if not head.word or any(token.capital for token in tokens[start + 1 : at]):
            return
        if not is_a(head, "preposition", "determiner", "adverb"):
            yield at, last


def _is_body(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the words are a name behind its article, or end in a noun for a body."""
    words = tokens[first:end]
    if not words or not all(token.word for token in words):
        return False
    if not bodies().keys().isdisjoint(in_any_number(words[-1].lower)):
        return is_a(words[0], "determiner") or words[0].capital
    return len(words) > 1 and words[0].lower == "the" and all(token.capital for token in words[1:])


def _is_somebody(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the words are a title and a name, a full name, or a noun for people behind its article."""
    words = tokens[first:end]
    if not words or not all(token.word for token in words):
        return False
    if is_a(words[0], "determiner"):
        named = all(token.capital for token in words[1:])
        return not named and not people_and_bodies().isdisjoint(in_any_number(words[-1].lower))
    if words[-1].form.islower() and words[-1].lower.endswith("s"):  # "a survey by (federal scientists), who"
        return not people_and_bodies().isdisjoint(in_any_number(words[-1].lower))
    titled = words[0].lower in words_of("title") and len(words) >= _FEWEST_NAMES
    return titled or (len(words) >= _FEWEST_NAMES and all(token.capital for token in words))
