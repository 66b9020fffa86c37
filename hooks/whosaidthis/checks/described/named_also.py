"""Named people under `also` of somebody unnamed, of a body or of a document: their words would be its."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...entries import fold
from ...joining import ReadArticle
from ...model import Fault, Glossary, Span, Voice
from ...speakers import bearers_of
from ...speakers.sources.naming import read_name
from .called_persons import is_called_like_a_person, titled_names

_NO_BODY = frozenset({Voice.DOCUMENT, Voice.UNNAMED_GROUP, Voice.UNNAMED_PERSON})
"""Voices of which a name is none; a body may be called like a person."""
_CALLED_SO = re.compile(
    r"(?i)\b(?:(?:real|own|true|full) names?|pseudonyms?|aliases|alias|assumed name|made-up name|not named"
    r"|names? (?:ha(?:s|ve)|had) been (?:changed|altered)|changed (?:her|his|their) names?)\b"
)
"""Words by which an article tells that a name in it is none of the person's own."""


def check_named_also(read: ReadArticle, glossary: Glossary) -> Iterator[Fault]:
    """A warning for each item of `also` that names a person, under a speaker who is no named person.

    The article gives the name an office or a title, or the given name is one that people bear: not that of
    a body, which can be called like its founder, nor where the article tells of a made-up name.
    """
    titled = titled_names(read, glossary)
    for declared in read.article.facts.speakers:
        one = declared.speaker
        if declared.place is None or one.voice in (Voice.NAMED_PERSON, Voice.NOT_STATED):
            continue
        for item in declared.also:
            name = _whole_name(item, read)
            if name is None or fold(name.split()[-1]) in fold(one.name).split():
                continue
            if why := _why(name, one.voice, titled, read.article.text.characters):
                wrong = f"“{item}” stands under “also” of “{one.key}”, {_WHAT[one.voice]}, and {why}."
                mend = f"Take “{item}” out: what {name} says is not what “{one.name}” says."
                yield Fault(declared.place, "other-voice", wrong, mend)


_WHAT = {
    Voice.UNNAMED_PERSON: "an unnamed person",
    Voice.UNNAMED_GROUP: "an unnamed group",
    Voice.INSTITUTION: "a body",
    Voice.DOCUMENT: "a document",
}


def _whole_name(item: str, read: ReadArticle) -> str | None:
    """The whole name of the one person whom `item` names: of a surname, that of its one bearer."""
    named = read_name(item, Span(0, len(item)))
    if named is None or named.voice not in (None, Voice.NAMED_PERSON) or not named.name:
        return None
    if " " in named.name:
        return named.name
    bearers = bearers_of(read.article.text, named.name)
    return bearers[0] if len(bearers) == 1 else None


def _why(name: str, voice: Voice, titled: frozenset[str], characters: str) -> str | None:
    """What tells that `name` is a person's; None if nothing does."""
    if fold(name) in titled:
        return "the article gives that name an office or a title"
    if voice in _NO_BODY and is_called_like_a_person(name) and not _CALLED_SO.search(characters):
        return "that is a person’s name"
    return None
