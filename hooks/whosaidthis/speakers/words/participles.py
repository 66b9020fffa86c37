"""Participles behind a noun, which tell of it: "a nurse treating them", "a letter sent in May"."""

from __future__ import annotations

from ...reading.words import Word
from .. import lexicon
from .plain import plural, singular


def tells_of(words: list[Word], place: int) -> bool:
    """Whether the word tells of the noun before: "a nurse treating them"; no "chief operating officer"."""
    before, word = words[place - 1], words[place]
    following = [one.lower for one in words[place + 1 : place + 2]]
    bodies = [*following, *(f"{word.lower} {one}" for one in following)]
    kind = before.lower == "local" and any(one in lexicon.bodies() for one in bodies)
    office = word.lower in _OFFICES and any(one in lexicon.roles() for one in following)
    return _participle(word) and _noun(before) and not (kind or office or _is_paper(before, word, following))


def _is_paper(before: Word, word: Word, following: list[str]) -> bool:
    """Whether a noun in -ing is a paper: "a court filing"; not "a firm filing for bankruptcy"."""
    alone = not following or following[0] in _BEHIND_PAPER
    noun = word.lower.endswith("ing") and word.lower in lexicon.documents()
    return noun and alone and singular(before.lower) not in lexicon.roles() and not plural(before.lower)


_OFFICES = lexicon.word_list("participles of offices")
_BEHIND_PAPER = frozenset("seen obtained reviewed lodged dated".split())


def _participle(word: Word) -> bool:
    ending = word.lower.endswith(("ing", "ed")) and len(word.lower) > 4 and word.lower not in _COMPOUNDING
    return word.form.islower() and (ending or word.lower in _IRREGULAR)


_IRREGULAR = lexicon.word_list("irregular participles")
_COMPOUNDING = frozenset("polling planning housing training briefing hearing building meeting".split())
"""Nouns in -ing that stand before another: "a university polling average"."""


def _noun(word: Word) -> bool:
    head = singular(word.lower)
    return (
        head in lexicon.people_and_bodies()
        or head in lexicon.documents()
        or (plural(word.lower) and not word.capital)
    )
