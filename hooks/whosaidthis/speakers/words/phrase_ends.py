"""Before which word a noun group ends: "farmers (below the dam)", "a poll (it ordered)"."""

from __future__ import annotations

from collections.abc import Sequence

from ...reading.words import Word
from .. import lexicon
from .plain import singular

_STOPS = lexicon.word_list("stops")


def stops(words: Sequence[Word], place: int) -> bool:
    """Whether the group ends before a word: "farmers (below the dam)", "up the valley"; no "past mayors"."""
    led = place + 1 < len(words) and words[place + 1].lower in _BEHIND_PLACES
    return words[place].lower in _STOPS or (words[place].lower in _PLACING and led)


_PLACING = frozenset("up down off past under".split())
_BEHIND_PLACES = frozenset("the a an its their his her our this that".split())


def tells_who_made_it(words: Sequence[Word], place: int) -> bool:
    """Whether a clause behind a paper begins there: "a poll (it ordered)", "the letter (the firm sent)"."""
    paper = singular(words[place - 1].lower) in lexicon.documents() and words[place - 1].form.islower()
    return paper and words[place].lower in _MAKERS


_MAKERS = frozenset("he she it they we i you the".split())


def in_chief(words: Sequence[Word], place: int) -> bool:
    """Whether "in chief" stands there, a part of an office: "editor in chief Ann Lee"."""
    return [word.lower for word in words[place : place + 2]] == ["in", "chief"]
