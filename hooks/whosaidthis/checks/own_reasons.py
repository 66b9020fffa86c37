"""Reasons that an editor gives for an unnamed speaker, of which the article has no word."""

from __future__ import annotations

from ..joining import ReadArticle
from ..model import DeclaredSpeaker, Fault, Level
from ..reading.words import find_words

_STEM = 4
"""How many letters two forms of a word share: "fear", "feared"."""
_SMALL = frozenset(
    "a an the he she it they him her them his its their who which that this these those as at by for from in "
    "into of off on or and but if so to with without about because since not no nor be is are was were been "
    "being am has had have having do does did would could should may might must can cannot will there".split()
)


def check_own_reasons(read: ReadArticle) -> tuple[Fault, ...]:
    """A note for each described speaker whose `reason` shares no word with the article, small ones apart."""
    characters = read.article.text.characters
    here = {_stem(word.form) for word in find_words(characters)}
    return tuple(fault for one in read.article.facts.speakers if (fault := _fault(one, here)) is not None)


def _fault(declared: DeclaredSpeaker, here: set[str]) -> Fault | None:
    reason = declared.speaker.reason or ""
    told = {_stem(word.form) for word in find_words(reason) if word.form.casefold() not in _SMALL}
    if declared.place is None or not told or told & here:
        return None
    return Fault(
        declared.place,
        "reason-not-told",
        f"Of the reason “{reason}” the article has no word, and only what it says itself belongs there.",
        "Copy its words, or take the reason out; leave it if the article says the same in other words.",
        Level.NOTE,
    )


def _stem(word: str) -> str:
    return word.casefold()[:_STEM]
