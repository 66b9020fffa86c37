"""Speakers whom an article calls by one name alone, where that is nearly the surname of somebody in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...joining import ReadArticle
from ...model import Span, Statement, Voice
from ...reading.one_letter import is_one_letter_off, is_swapped
from ...reading.word_lists import any_of
from ...speakers import bearers_of, surnames_of
from .speakers import TITLES

_SHORTEST = 3
"""Letters of a name that has one too many or too few: "Tam" for "Tamm"; of one with two swapped, one more."""
_TITLED = rf"\b(?:{any_of(TITLES)})\b\.?\s+"


def near_lone_speakers(read: ReadArticle, known: frozenset[str]) -> Iterator[tuple[str, str, Span]]:
    """A surname of the article, the one name of a speaker that is nearly it, and where; no `known` words.

    A name that somebody bears in full here, or that stands with a title and again, is no slip.
    """
    text = read.article.text
    surnames = surnames_of(text)
    seen: set[str] = set()
    for one in read.article.statements:
        name = one.speaker.name
        if name in seen or not _is_lone(one) or name.casefold() in known:
            continue
        seen.add(name)
        near = next((surname for surname in surnames if _is_near(surname, name)), None)
        span = _name_in(one, text.characters)
        if near and span and not _is_anothers(name, read):
            yield near, name, span


def _is_lone(one: Statement) -> bool:
    """Whether its speaker is a person of one word."""
    return one.speaker.voice is Voice.NAMED_PERSON and one.speaker.name.isalpha()


def _is_near(surname: str, name: str) -> bool:
    """Whether `name` is the surname with a letter too many or too few, no plural, or with two swapped."""
    short, long = sorted((surname.casefold(), name.casefold()), key=len)
    if len(short) == len(long):
        return is_swapped(short, long) and len(short) > _SHORTEST
    return len(short) >= _SHORTEST and long != f"{short}s" and is_one_letter_off(short, long)


def _name_in(one: Statement, characters: str) -> Span | None:
    """Where the name stands in the words for the speaker."""
    for span in one.source:
        found = re.search(rf"\b{re.escape(one.speaker.name)}\b", span.of(characters))
        if found:
            return Span(span.start + found.start(), span.start + found.end())
    return None


def _is_anothers(name: str, read: ReadArticle) -> bool:
    """Whether somebody has the name in full, or it stands with a title and once more."""
    if any(bearer != name for bearer in bearers_of(read.article.text, name)):
        return True
    characters = read.article.text.characters
    often = len(re.findall(rf"\b{re.escape(name)}\b", characters)) > 1
    return often and re.search(f"{_TITLED}{re.escape(name)}\\b", characters) is not None
