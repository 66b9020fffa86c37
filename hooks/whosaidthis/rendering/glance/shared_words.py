"""The words that both sides of a contradiction speak of: what it is about, in the words of neither alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from ...model import Span, Statement
from ...reading.words import Word, find_words

_SMALL = frozenset(
    "and are as at be been but by for from had has have in is it its nor not of on or that to was were "
    "will with would".split()
)
"""Words with which nothing that is told begins or ends."""
_ARTICLES = frozenset(("a", "an", "the"))
_LEAST = 2
"""How many words, those before nouns not counted, tell what it is about."""


def shared_words(one: Statement, other: Statement, characters: str) -> str:
    """The longest run of words that stands in both statements; empty where they share too little to tell."""
    found = [
        run
        for mine in one.content
        for theirs in other.content
        for run in _run(find_words(characters, mine), find_words(characters, theirs))
    ]
    longest = max(found, key=len, default=())
    return Span(longest[0].start, longest[-1].end).of(characters) if longest else ""


def _run(mine: Sequence[Word], theirs: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
    matcher = SequenceMatcher(
        None, [word.lower for word in mine], [word.lower for word in theirs], autojunk=False
    )
    match = matcher.find_longest_match()
    run = list(mine[match.a : match.a + match.size])
    while run and run[0].lower in _SMALL:
        del run[0]
    while run and (run[-1].lower in _SMALL or run[-1].lower in _ARTICLES):
        del run[-1]
    if sum(word.lower not in _ARTICLES for word in run) >= _LEAST:
        yield tuple(run)
