"""Which names of an article are a person's."""

from __future__ import annotations

import re

from ...entries import fold, titled_mentions
from ...entries.lexicon import office_word
from ...joining import ReadArticle
from ...model import Glossary, Kind, Span, Voice
from ...speakers.lexicon import given_names
from ...speakers.people.mentioned import find_people
from ...speakers.sources.naming import read_name

_OFFICES = frozenset(("head", "rank", "weak"))
"""Kinds of words for an office that alone tell that its holder is known by name."""


def titled_names(read: ReadArticle, glossary: Glossary) -> frozenset[str]:
    """The names, folded, with an entry or without, to which the article gives an office or a title."""
    entries = {entry.key: entry for entry in glossary.entries if entry.kind is Kind.OFFICIAL}
    with_title = {mention.entry for mention, _ in titled_mentions(read.article.text, read.article.mentions)}
    known = (entries[key].names for key in with_title if key in entries)
    without = (one.name for one in read.article.candidates if one.kind is Kind.OFFICIAL)
    of_field = (one.name for one in find_people(read.article.text).all if any(map(_is_office, one.roles)))
    return frozenset(map(fold, (*without, *of_field, *(name for names in known for name in names))))


def _is_office(role: str) -> bool:
    """Whether a role is an office that a state gives, or a rank: "minister of the Sea"."""
    office = re.split(r" (?:of|for) ", role, maxsplit=1)[0].split()[-1:]
    return any(not _OFFICES.isdisjoint(office_word(word)) for word in office)


def is_called_like_a_person(name: str) -> bool:
    """Whether `name` begins with a given name that people bear, and is read as a person's whole name."""
    named = read_name(name, Span(0, len(name)))
    whole = named is not None and named.voice is Voice.NAMED_PERSON and named.name == name
    return whole and begins_with_given_name(name)


def is_a_name_of_a_person(name: str) -> bool:
    """Whether `name` is read as one person's, behind a title or with none: not "Juror Four"."""
    named = read_name(name, Span(0, len(name)))
    if named is None or named.voice is not Voice.NAMED_PERSON or not named.name:
        return begins_with_given_name(name) and " " not in name
    return begins_with_given_name(named.name) or named.gender is not None or named.role is None


def begins_with_given_name(name: str) -> bool:
    """Whether the first word of `name` is a given name that people bear."""
    return (name.split() or [""])[0].casefold() in given_names()
