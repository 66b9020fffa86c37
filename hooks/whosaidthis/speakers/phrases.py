"""Noun phrases: where their group ends, and which words of it are a name."""

from __future__ import annotations

import re

from ..reading.words import Word
from . import lexicon
from .proper import PARTICLES
from .words import plural, singular

_STOPS = lexicon.word_list("stops")


def cut_phrase(characters: str, words: list[Word], start: int) -> tuple[list[Word], list[Word]]:
    """The noun group without what follows it, and what follows it."""
    for place in range(start, len(words)):
        word = words[place]
        gap = characters[words[place - 1].span.end : word.span.start] if place > start else ""
        name = (
            place > start and place + 1 < len(words) and words[place - 1].capital and words[place + 1].capital
        )
        joined = word.lower in {"of", "for", "and", "the"} and name
        if (re.search(r"[,;(—–]", gap)) or (word.lower in _STOPS and not joined and place > start):
            return words[start:place], words[place:]
        if joined and place + 1 < len(words) and words[place + 1].lower in lexicon.states().names:
            head = singular(words[place - 1].lower)
            if head in lexicon.roles():
                return words[start:place], words[place:]
    return words[start:], []


def find_run(core: list[Word], opening: bool) -> tuple[int | None, int]:
    """First and last place of the last run of capitalised words in the core; (None, -1) if there is none."""
    last = next((place for place in range(len(core) - 1, -1, -1) if _capital(core, place, opening)), -1)
    if last < 0:
        return None, -1
    first = last
    while first and (_capital(core, first - 1, opening) or _links(core, first - 1, opening)):
        first -= 1
    return first, last


def _capital(core: list[Word], place: int, opening: bool) -> bool:
    """Whether the word's capital makes it a name, not a nationality or a sentence's first word."""
    word = core[place]
    if not word.capital and not (word.form[:1].islower() and any(map(str.isupper, word.form[1:3]))):
        return False
    if word.lower in lexicon.states().adjectives and not (place + 1 < len(core) and core[place + 1].capital):
        return False
    if _known(word.lower):
        return True
    common = singular(word.lower) in lexicon.roles() | lexicon.documents() or plural(word.lower)
    return not (opening and place == 0 and common and not (len(core) > 1 and core[1].capital))


def _known(word: str) -> bool:
    tables = (lexicon.outlets(), lexicon.organisations(), lexicon.places(), lexicon.states().names)
    return any(word in table for table in tables)


def _links(core: list[Word], place: int, opening: bool) -> bool:
    inner = core[place].lower in PARTICLES | {"of", "for", "and", "the"}
    return inner and place > 0 and _capital(core, place - 1, opening)
