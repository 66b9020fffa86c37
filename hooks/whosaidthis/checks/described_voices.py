"""People whom the front matter describes as a document, a body or as unnamed, and the article as a person."""

from __future__ import annotations

from collections.abc import Iterator

from ..entries import fold, titled_mentions
from ..joining import ReadArticle
from ..model import Fault, Glossary, Kind, Span, Speaker, Voice
from ..speakers.lexicon import given_names
from ..speakers.sources.naming import read_name

_NO_PERSON = frozenset({Voice.DOCUMENT, Voice.UNNAMED_GROUP})
"""Voices of which none is called like a person; a body can be, and one unnamed may have a made-up name."""


def check_described_voices(read: ReadArticle, glossary: Glossary) -> Iterator[Fault]:
    """Each speaker under `speakers` whose voice is that of no named person, and whose name is a person's.

    The article gives the whole name an office or a title, or the given name is one that people bear.
    """
    titled = _titled(read, glossary)
    for declared in read.article.facts.speakers:
        one = declared.speaker
        right = one.voice in (Voice.NAMED_PERSON, Voice.NOT_STATED) or " " not in one.name
        if right or declared.place is None:
            continue
        if fold(one.name) in titled:
            why = "the article gives the name an office or a title"
        elif one.voice in _NO_PERSON and _is_called_like_a_person(one):
            why = "the name is a person’s"
        else:
            continue
        wrong = f"“{one.name}” is described as “{one.voice}”, and {why}."
        mend = f"Write “voice: {Voice.NAMED_PERSON}”, or another name."
        yield Fault(declared.place, "other-voice", wrong, mend)


def _titled(read: ReadArticle, glossary: Glossary) -> frozenset[str]:
    """The names, folded, with an entry or without, to which the article gives an office or a title."""
    entries = {entry.key: entry for entry in glossary.entries if entry.kind is Kind.OFFICIAL}
    with_title = {mention.entry for mention, _ in titled_mentions(read.article.text, read.article.mentions)}
    known = (entries[key].names for key in with_title if key in entries)
    without = (one.name for one in read.article.candidates if one.kind is Kind.OFFICIAL)
    return frozenset(map(fold, (*without, *(name for names in known for name in names))))


def _is_called_like_a_person(speaker: Speaker) -> bool:
    named = read_name(speaker.name, Span(0, len(speaker.name)))
    whole = named is not None and named.voice is Voice.NAMED_PERSON and named.name == speaker.name
    return whole and speaker.name.split()[0].casefold() in given_names()
