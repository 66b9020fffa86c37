"""Speakers whom the front matter describes as what they are not: a person as a body, a body as a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...desk.as_written import pattern_of
from ...entries import fold
from ...joining import ReadArticle
from ...model import Fault, Glossary, Span, Speaker, Voice
from ...speakers.sources.naming import read_name
from .called_persons import (
    begins_with_given_name,
    is_a_name_of_a_person,
    is_called_like_a_person,
    titled_names,
)

_NO_PERSON = frozenset({Voice.DOCUMENT, Voice.UNNAMED_GROUP})
"""Voices of which none is called like a person; a body can be, and one unnamed may have a made-up name."""


def check_described_voices(read: ReadArticle, glossary: Glossary) -> Iterator[Fault]:
    """Each speaker under `speakers` whose voice is that of no named person, and whose name is a person's.

    The article gives the whole name an office or a title, or the given name is one that people bear. And
    each whose voice is that of a named person, and whose name is a body's or a document's; each unnamed
    person that is a body by its noun; and each under the name of a person that stands nowhere in the
    article: it may be a secret one.
    """
    titled = titled_names(read, glossary)
    for declared in read.article.facts.speakers:
        one = declared.speaker
        told = _told(one, titled) if " " in one.name and declared.place is not None else None
        if told is not None and declared.place is not None:
            why, voice = told
            wrong = f"“{one.name}” is described as “{one.voice}”, and {why}."
            yield Fault(declared.place, "other-voice", wrong, f"Write “voice: {voice}”, or another name.")
        elif declared.place is not None and _is_revealed(one, read):
            wrong = f"“{one.name}” is described as “{one.voice}”, and the article does not have that name."
            mend = "Write as “name” what the article calls this person: readers see it."
            yield Fault(declared.place, "other-voice", wrong, mend)


def _told(one: Speaker, titled: frozenset[str]) -> tuple[str, Voice] | None:
    """What tells against the voice of a speaker, and the right one; None if nothing does."""
    if one.voice is Voice.NOT_STATED:
        return None
    if one.voice is Voice.NAMED_PERSON:
        voice = None if fold(one.name) in titled else _voice_of_no_person(one.name)
        return (f"the name is that of {_A[voice]}", voice) if voice else None
    if fold(one.name) in titled:
        return "the article gives the name an office or a title", Voice.NAMED_PERSON
    if one.voice is Voice.UNNAMED_PERSON and _is_a_bodys_noun(one.name):
        return "the name is that of a body", Voice.INSTITUTION
    if one.voice in _NO_PERSON and is_called_like_a_person(one.name):
        return "the name is a person’s", Voice.NAMED_PERSON
    return None


def _is_a_bodys_noun(name: str) -> bool:
    """Whether `name` tells of a body by its noun alone: "the navy"; not "one of the police"."""
    named = read_name(name, Span(0, len(name)))
    is_body = named is not None and named.voice is Voice.INSTITUTION and not named.name
    return is_body and named is not None and named.quantity.article == "the" and named.kind is not None


def _is_revealed(one: Speaker, read: ReadArticle) -> bool:
    """Whether `one` is unnamed in the article, and a person's name is written for readers all the same."""
    if one.voice is not Voice.UNNAMED_PERSON or not is_a_name_of_a_person(one.name):
        return False
    texts = (read.article.text.characters, read.unread.characters)
    return not any(re.search(pattern_of(one.name), text, re.IGNORECASE) for text in texts)


_A = {Voice.INSTITUTION: "a body", Voice.DOCUMENT: "a document"}


def _voice_of_no_person(name: str) -> Voice | None:
    """The voice of a body or a document that is called `name`; None for what a person may be called."""
    named = read_name(name, Span(0, len(name)))
    if named is None or named.voice not in _A or begins_with_given_name(name):
        return None
    return named.voice
