"""Names behind a title that are one slip off, or whose title is that of another gender."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...joining import ReadArticle
from ...model import BlockKind, Span
from ...reading.one_letter import is_long_slip, is_one_letter_off
from ...reading.word_lists import any_of
from ...speakers.lexicon import titles, word_list
from ...speakers.people.mentioned import find_people
from ...speakers.people.roster import Person

_SHORTEST = 4
"""Letters of a given name that is compared."""
_SHORT = 3
"""Letters of a surname that is compared where it stands once, with a title, and nobody bears it in full."""
_WORDS_FAMILY_FIRST = 3
"""Words of a name whose first may be that of the family: "Lim Siew Hoon"."""
_WITH_GIVEN = frozenset("sir dame lady lord".split())
"""Titles behind which a given name may stand alone."""
_COURTESY = "Mr Mrs Ms Miss Sir Dame Lord Lady".split()
_TITLED = re.compile(rf"\b(?P<title>{any_of(_COURTESY)})\b\.?\s+(?P<name>[^\W\d_]+)\b(?![-’'][^\W\d_]{{2}})")
_FAMILY = re.compile(rf"\b(?:{any_of(word_list('kin') | {'parents', 'family', 'couple', 'married'})})\b")


def near_titled(read: ReadArticle, known: frozenset[str]) -> Iterator[tuple[str, str, Span]]:
    """One name of somebody in the article, the other one that may be a slip for it, and where that stands.

    `known` are words of names, folded, of which the short surnames are no slips.
    """
    people = tuple(one for one in find_people(read.article.text).all if not one.kin)
    yield from _given(read, people)
    yield from _other_titles(read, people)
    yield from _short(read, people, known)


def _given(read: ReadArticle, people: Sequence[Person]) -> Iterator[tuple[str, str, Span]]:
    """Dame Ottolin, of whom nothing else is told, where the article has Dame Ottoline Farr."""
    given = {one.given: one.gender for one in people if one.given and " " not in one.given}
    borne = {*given, *(one.surname for one in people if one.given)}
    characters = read.article.text.characters
    for one in people:
        title, _, name = one.name.partition(" ")
        if one.given or title.casefold() not in _WITH_GIVEN or name in borne or not name.isalpha():
            continue
        alike = (other for other, gender in given.items() if gender == one.gender and _is_near(name, other))
        near = next(alike, None)
        places = list(re.finditer(rf"\b{re.escape(name)}\b", characters)) if near else []
        if near and len(places) == 1:
            yield near, name, Span(*places[0].span())


def _is_near(name: str, given: str) -> bool:
    return is_long_slip(name.casefold(), given.casefold(), _SHORTEST)


def _short(
    read: ReadArticle, people: Sequence[Person], known: frozenset[str]
) -> Iterator[tuple[str, str, Span]]:
    """Ms Lin, once, of whom nothing else is told, where the article has Ada Lim or Lim Siew Hoon."""
    characters = read.article.text.characters
    families = [(name, one.gender) for one in people if one.given for name in _families(one)]
    borne = {word for one in people if one.given for word in one.name.split()}
    for match in (found for all_of in _titled(read).values() for found in all_of):
        name, gender = match["name"], titles()[match["title"].casefold()].gender
        often = len(re.findall(rf"\b{re.escape(name)}\b", characters)) > 1
        if len(name) != _SHORT or often or name in borne or name.casefold() in known:
            continue
        near = {
            family
            for family, its in families
            if len(family) == _SHORT and its in (None, gender) and is_one_letter_off(family, name)
        }
        likely = {family for family in near if family[0] == name[0]} or near
        if len(likely) == 1:
            yield likely.pop(), name, Span(*match.span("name"))


def _families(one: Person) -> Iterator[str]:
    """What may be the family name of somebody: the last word, or the first of three."""
    yield one.surname
    if one.given and len(one.name.split()) >= _WORDS_FAMILY_FIRST:
        yield one.given.split()[0]


def _titled(read: ReadArticle) -> dict[str, list[re.Match[str]]]:
    """The names behind titles, each with all its places but those in a headline."""
    characters = read.article.text.characters
    found: dict[str, list[re.Match[str]]] = {}
    for block in read.article.text.blocks:
        if block.kind is not BlockKind.HEADLINE:
            for match in _TITLED.finditer(characters, block.span.start, block.span.end):
                found.setdefault(match["name"], []).append(match)
    return found


def _other_titles(read: ReadArticle, people: Sequence[Person]) -> Iterator[tuple[str, str, Span]]:
    """Mrs Renn, once, where the one person of that surname is Mr Renn, and no family is told of.

    Or where that person, named in full, is a man by the words around the name.
    """
    characters = read.article.text.characters
    if _FAMILY.search(characters):
        return
    full = [one.surname for one in people if one.given]
    named = {one.surname: one for one in people if one.given and full.count(one.surname) == 1}
    for surname, found in _titled(read).items():
        odd = _odd(found)
        if len(found) == 1 and surname in named and _is_other(found[0], named[surname].gender):
            yield named[surname].name, " ".join(found[0][0].split()), Span(*found[0].span())
        elif odd is not None and full.count(surname) <= 1:
            other = next(one for one in found if one is not odd)
            yield " ".join(other[0].split()), " ".join(odd[0].split()), Span(*odd.span())


def _is_other(titled: re.Match[str], gender: str | None) -> bool:
    """Whether a title is of a known gender, and not of this one, if that is known."""
    its = titles()[titled["title"].casefold()].gender
    return None not in (its, gender) and its != gender


def _odd(found: Sequence[re.Match[str]]) -> re.Match[str] | None:
    """The one name whose title has another gender than all the others of that surname; None without any."""
    genders = [titles()[one["title"].casefold()].gender for one in found]
    once = [one for one, gender in zip(found, genders, strict=True) if genders.count(gender) == 1]
    if len(set(genders)) != 2 or not once:
        return None
    return once[-1]
