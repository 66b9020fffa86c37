"""The persons whom mentions name: one for each given name and surname, with what stands beside the name."""

from __future__ import annotations

import re
from dataclasses import replace

from ...model import Span
from ...reading.words import Word
from .. import lexicon
from ..names.beside_names import age_after, body_after, office_after, role_apposed, role_before
from ..names.human_signs import is_lone_given, is_told_of_a_person, noun_naming
from ..names.kin import kin_at, kin_before
from ..names.proper import Proper
from ..words.gender_words import gender_of_role
from ..words.roles import is_rank
from .day_names import is_called_like_a_day
from .roster import Person, could_be, ending_in, without_kin

_PLACED = re.compile(r"(?i)\b(?:in|at|near|from|outside|around) $")
_OPENING_MARK = re.compile(r" [\"“‘']")


def _cut_short(proper: Proper, span: Span, found: dict[str, Person], longer: Person | None) -> Person:
    """Who "De Vries" is: Ann De Vries, if the article names her in full, before or after."""
    if longer is not None:
        longer.short = True
        return longer
    surname = proper.surname or proper.name
    person = found.setdefault(proper.name.lower(), Person(proper.name, surname, proper.given, proper.gender))
    person.spans.append(span)
    return person


def person_key(given: str | None, surname: str) -> str:
    """What all full names of one person have in common: "robert lee" for Bob Lee."""
    return f"{lexicon.full_given(given)} {surname.lower()}"


def add_full(
    characters: str, proper: Proper, span: Span, before: list[Word], end: int, found: dict[str, Person]
) -> Person:
    """The person of a full name, with what stands beside it."""
    surname = proper.surname or proper.name
    person = found.setdefault(
        person_key(proper.given, surname), Person(proper.name, surname, proper.given, proper.gender)
    )
    if _OPENING_MARK.search(person.name) and not _OPENING_MARK.search(proper.name):
        person.name = proper.name  # the nickname is no part of the name
    person.gender = person.gender or proper.gender
    person.spans.append(span)
    apposed = role_apposed(characters, span)
    _describe(person, apposed, proper.affiliation)  # "The head of the guard, General Ann Lee": two offices
    placed = _PLACED.search(characters[max(0, span.start - 10) : span.start])
    told = None if placed else office_after(characters, span.end, end)  # "In Puerto Roe, the mayor, Ann Lee,"
    office = role_before(before)
    if told and is_rank(proper.role) and not office:
        _describe(person, told, None)  # "Gen. Ann Lee, the commander of the guard"
    if office and is_rank(proper.role):
        _describe(person, office, None)  # "director of mines Dr Ann Lee": two
        office = ""
    _describe(person, " ".join(filter(None, (office, proper.role))), proper.affiliation)
    person.owned = person.owned or role_apposed(characters, span, owned_by_name=True)
    person.age = person.age or age_after(characters, span.end, end)
    noun = noun_naming(characters, span)
    person.kin = person.kin or _is_told_as_kin(characters, span)
    person.gender = person.gender or gender_of_role(noun) or gender_of_role(kin_before(characters, span))
    person.told = person.told or noun is not None or is_told_of_a_person(characters, span, end)
    person.told = person.told or is_called_like_a_day(proper, characters, span.end, end)
    if told:
        _describe(person, told, None)
    elif not placed and (body := body_after(characters, span.end, end)):
        _describe(person, "", body)
    return person


_CONSORT = re.compile(r"(?i)\bfirst (?:lady|gentleman),? \Z")


def _is_told_as_kin(characters: str, span: Span) -> bool:
    """Whether a name is brought in as that of somebody's relative: "his wife, Ann", "first lady Ann Roe"."""
    consort = _CONSORT.search(characters, max(0, span.start - len("first gentleman, ")), span.start)
    return consort is not None or kin_before(characters, span) is not None


def add_short(
    proper: Proper, characters: str, span: Span, found: dict[str, Person], bearing: dict[str, list[Person]]
) -> tuple[Person, ...]:
    """Whom a mention by surname can mean; a titled surname that no full name has is a person of its own.

    "Mrs Gray" is never Mr Gray; a plain "Gray" is the one whom the article names in full.
    """
    surname = (proper.surname or "").lower()
    if proper.given:
        return (_cut_short(proper, span, found, ending_in(bearing.get(surname, ()), proper.name)),)
    gender = proper.gender if proper.person else None  # "Kelly" can be Bob Kelly
    bearers = could_be(bearing.get(surname, []), gender, titled=bool(proper.person))
    bearers = without_kin(bearers, proper.role if proper.person else None)
    first = not proper.person or proper.name != proper.surname or kin_at(characters, span.start) is not None
    if not bearers:  # "Sir Alan", "her brother Tom"; "Mr Li" for Li Wenhao
        named = [one for one in found.values() if (one.given or "").lower() == surname]
        named = [one for one in named if first or one.family_first or one.may_be_family_first]
        bearers = [
            one
            for one in named
            if one.human or not _PLACED.search(characters[max(0, span.start - 10) : span.start])
        ]
    if not bearers and is_lone_given(characters, span, proper):
        proper = replace(proper, person=True, gender=lexicon.given_names().get(surname))
    if not bearers and proper.person:
        person = Person(proper.name, proper.surname or "", None, proper.gender, spans=[span])
        bearers = [found.setdefault(f"{surname} {proper.gender}", person)]
        bearing[surname].append(person)
        for one in bearing[surname] if len(bearing[surname]) > 1 else ():
            one.name = one.name if one.given else _as_written(characters, one.spans[0])
    met = [one for one in bearers if one.spans and one.spans[0].start < span.start]
    if len(bearers) > 1 and len(met) == 1 and proper.person:
        bearers = met  # "Mr Temo", before Vika Temo comes in
    if len(bearers) != 1:
        return tuple(bearers)
    bearers[0].family_first |= surname == (bearers[0].given or "").lower() and not first
    bearers[0].short = True
    if proper.person:
        bearers[0].gender = bearers[0].gender or proper.gender
        _describe(bearers[0], proper.role or "", proper.affiliation)
    return (bearers[0],)


def _as_written(characters: str, span: Span) -> str:
    """A titled surname as it stands, without what makes it an owner's: "Mr. Roe" of "Mr. Roe’s"."""
    return re.sub(r"['’]s?$", "", " ".join(span.of(characters).split()))


def _describe(person: Person, role: str, affiliation: str | None) -> None:
    if role and role not in person.roles:
        person.roles.append(role)
    person.gender = person.gender or gender_of_role(role)
    person.affiliation = person.affiliation or affiliation
