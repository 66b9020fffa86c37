"""Where one group is from that has two origins: "four French and German officials"."""

from __future__ import annotations

from itertools import takewhile

from ...reading.words import Word
from .. import lexicon
from ..words.groups import read_quantity
from ..words.plain import plural, singular

_PREPOSITIONS = frozenset("to by from in with on at for".split())


def two_origins(before: tuple[Word, ...], after: tuple[Word, ...]) -> bool:
    """Whether "and" joins where one group is from: "four French (and) German officials"."""
    counted = read_quantity([word.lower for word in before]).words
    origin = before[counted:]
    if len(origin) != 1 or not (_is_origin(origin[0]) and _is_origin(after[0])):
        return False
    nouns = takewhile(lambda word: word.form.islower() and is_of_noun(word), after[1:])
    return any(plural(word.lower) and singular(word.lower) in lexicon.roles() for word in nouns)


def _is_origin(word: Word) -> bool:
    """Whether a word tells where somebody is from: "French", "U.S.", "Western"."""
    states = lexicon.states()
    lower = word.lower
    return word.capital and (
        lower in states.adjectives or lower in states.names or lower in lexicon.word_list("origins")
    )


def is_of_noun(word: Word) -> bool:
    """Whether a word can belong to a noun phrase, and opens no other behind it."""
    return word.lower not in _PREPOSITIONS
