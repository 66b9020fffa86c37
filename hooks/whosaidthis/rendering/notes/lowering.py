"""A speaker's name inside a sentence: without the capital that only the start of a sentence gave it."""

from __future__ import annotations

import re

from ...entries.lexicon import is_state
from ...model import UNNAMED, Span, Speaker, Voice
from ...reading.words import with_small_letter
from ...speakers.words.plain import plurals
from ..wording.words import is_ordinary, without_the

_MIDDLE = re.compile(r"[\w,;][”’\"']*\s+(?:the\s+)?\Z")
"""What stands before a word that is not the first of its sentence."""
_REACH = 12


_DESCRIBES = re.compile(r"(?:The|An?|One|Another|Its|His|Her|Their|My|Our)\s[a-z]")
"""A description, of a body or a paper too: "The opposition", "One memo", "The ministry's own report"."""
_OF_THE_SEA = re.compile(r"Marine (?:[a-z]+ologist|scientist|engineer|researcher|expert|conservationist)s?\b")
"""Whom no word of the list tells from a corps: "Marine biologists", but "Marine officers"."""
_SMALL = re.compile(r"(?<![\w-])[^\W\d_][\w’'-]*")


def small_words(characters: str) -> frozenset[str]:
    """The words that an article writes without any capital."""
    return frozenset(word for word in _SMALL.findall(characters) if word == word.lower())


def name_in_sentence(speaker: Speaker, characters: str, small: frozenset[str]) -> str:
    """`speaker`’s name inside a sentence about the article `characters`, whose `small_words` are `small`.

    It loses its capital where the article writes it small somewhere, where it is a description that an
    article opens ("The opposition"), or where it describes somebody unnamed or a document, and its first word
    is an ordinary one: one of our list, or one that the article writes small in other places. States, their
    adjectives and peoples keep theirs, and so does whatever has a capital in the middle of a sentence,
    or another capital right behind it ("Health Ministry officials").
    """
    lower = with_small_letter(speaker.name)
    if any(without_the(span.of(characters)) == lower for span in speaker.mentions):
        return lower
    if _DESCRIBES.match(speaker.name):
        return lower
    if speaker.voice not in {*UNNAMED, Voice.DOCUMENT} or _is_capital(speaker, characters):
        return speaker.name
    first = lower.split(" ", 1)[0]
    written_small = not small.isdisjoint((first, *plurals(first)))
    ordinary = is_ordinary(first) or _OF_THE_SEA.match(speaker.name) is not None
    return lower if ordinary or written_small else speaker.name


def _is_capital(speaker: Speaker, characters: str) -> bool:
    """Whether the first word is, by all signs, a name or part of one."""
    first, *others = speaker.name.split(" ", 2)
    if first[1:] != first[1:].lower() or is_state(first.lower()):
        return True
    if others and others[0][:1].isupper():
        return True
    return any(_in_the_middle(span, first, characters) for span in speaker.mentions)


def _in_the_middle(span: Span, first: str, characters: str) -> bool:
    before = characters[max(0, span.start - _REACH) : span.start]
    return span.of(characters).startswith(first) and bool(_MIDDLE.search(before))
