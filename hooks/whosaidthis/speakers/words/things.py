"""Nouns for what says nothing: a raft, tonnes of barley."""

from __future__ import annotations

import re

from ...attribution.lexicon import words_of
from .. import lexicon
from .plain import singular

_PEOPLE_TOO = frozenset(("figure",))
"""Nouns for things that can be somebody: "a senior figure"."""


_BEHIND = re.compile(r"\s(?:aboard|at|by|for|from|in|near|of|on|to|under|with)\s")


def is_thing(words: str, noun: str) -> bool:
    """Whether `words`, around their `noun` in the singular and lower case, mean a thing or a measure.

    Not "three on the boat", whose noun is not theirs, nor what holds people: "a row of sailors".
    """
    before = _BEHIND.split(words)[0]
    if noun in _PEOPLE_TOO or noun in lexicon.people_and_bodies() or singular(before.split()[-1]) != noun:
        return False
    holds = words.startswith(f"{before} of ")
    return noun in lexicon.word_list("speechless things") or (not holds and noun in words_of("thing"))
