"""Named people under `also` of somebody else, of a body or of a document: their words would be its."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...desk.as_written import pattern_of
from ...entries import fold
from ...joining import ReadArticle
from ...model import Fault, Glossary, Span, Speaker, Voice
from ...speakers import bearers_of, roles_of
from ...speakers.sources.naming import read_name
from .called_persons import is_called_like_a_person, titled_names

_NO_BODY = frozenset({Voice.DOCUMENT, Voice.UNNAMED_GROUP, Voice.UNNAMED_PERSON})
"""Voices of which a name is none; a body may be called like a person."""
_CALLED_SO = re.compile(
    r"(?i)\b(?:(?:real|own|true|full) names?|pseudonyms?|aliases|alias|assumed name|made-up name|not named"
    r"|names? (?:ha(?:s|ve)|had) been (?:changed|altered)|changed (?:her|his|their) names?)\b"
)
"""Words by which an article tells that a name in it is none of the person's own."""
_TWO_NAMES = re.compile(
    r"(?i)\b(?:n[ée]e|born|(?:better )?known (?:as|by)|formerly|(?:stage|pen|maiden|married|birth) names?"
    r"|nicknamed?|goes by|went by|calls (?:him|her|them)self|became|under the name)\b"
)
"""Words by which an article tells that one person has two names."""


def check_named_also(read: ReadArticle, glossary: Glossary) -> Iterator[Fault]:
    """A warning for each item of `also` that names a person, under a speaker who is not that person.

    Under one who is no named person: the article gives the name an office or a title, or the given name is
    one that people bear; not that of a body, which can be called like its founder, nor where the article
    tells of a made-up name. Under a named person: the article has both, and gives the name another office.
    """
    titled = titled_names(read, glossary)
    for declared in read.article.facts.speakers:
        one = declared.speaker
        if declared.place is None or one.voice is Voice.NOT_STATED:
            continue
        for item in declared.also:
            name = _whole_name(item, read)
            if name is None or fold(name.split()[-1]) in fold(one.name).split():
                continue
            if why := _why(name, one, titled, read, glossary):
                wrong = f"“{item}” stands under “also” of “{one.key}”, {_what(one)}, and {why}."
                mend = f"Take “{item}” out: what {name} says is not what “{one.name}” says."
                yield Fault(declared.place, "other-voice", wrong, mend)


_WHAT = {
    Voice.UNNAMED_PERSON: "an unnamed person",
    Voice.UNNAMED_GROUP: "an unnamed group",
    Voice.INSTITUTION: "a body",
    Voice.DOCUMENT: "a document",
}


def _what(one: Speaker) -> str:
    return _WHAT.get(one.voice) or f"“{one.name}”"


def _whole_name(item: str, read: ReadArticle) -> str | None:
    """The whole name of the one person whom `item` names: of a surname, that of its one bearer."""
    named = read_name(item, Span(0, len(item)))
    if named is None or named.voice not in (None, Voice.NAMED_PERSON) or not named.name:
        return None
    if " " in named.name:
        return named.name
    bearers = bearers_of(read.article.text, named.name)
    return bearers[0] if len(bearers) == 1 else None


def _why(
    name: str, one: Speaker, titled: frozenset[str], read: ReadArticle, glossary: Glossary
) -> str | None:
    """What tells that `name` is that of a person who is not `one`; None if nothing does."""
    characters = read.article.text.characters
    if one.voice is Voice.NAMED_PERSON:
        return _why_another(name, one, titled, read) if not _is_one(name, one, glossary, characters) else None
    if fold(name) in titled:
        return "the article gives that name an office or a title"
    if one.voice in _NO_BODY and is_called_like_a_person(name) and not _CALLED_SO.search(characters):
        return "that is a person’s name"
    return None


def _why_another(name: str, one: Speaker, titled: frozenset[str], read: ReadArticle) -> str | None:
    """What tells that `name` is that of another person than `one`, whom the article names too."""
    if not re.search(pattern_of(one.name), read.article.text.characters):
        return None
    roles = roles_of(read.article.text, name)
    if one.role and fold(one.role) in map(fold, roles):
        return None
    if roles:
        return f"the article has that name for somebody else, “{roles[0]}”"
    return "the article gives that name an office or a title" if fold(name) in titled else None


def _is_one(name: str, one: Speaker, glossary: Glossary, characters: str) -> bool:
    """Whether `name` may be another name of `one`: it shares a word, or the glossary or article tells so."""
    if set(fold(name).split()) & set(fold(one.name).split()) or _TWO_NAMES.search(characters):
        return True
    both = {fold(name), fold(one.name)}
    return _CALLED_SO.search(characters) is not None or any(
        both <= set(map(fold, entry.names)) for entry in glossary.entries
    )
