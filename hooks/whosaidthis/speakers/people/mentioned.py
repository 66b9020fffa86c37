"""Every named person of an article, speaking or not: so that a surname or an office finds its holder."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ...attribution.phrases.fields import is_field
from ...model import HEADINGS, Span, Text
from ...reading.datelines import after_dateline
from ...reading.words import Word, find_words
from .. import lexicon
from ..names.beside_names import AGE
from ..names.bylines import is_byline
from ..names.cases import is_of_case
from ..names.human_signs import holds_office, is_nickname
from ..names.kin import is_called_kin, kin_before
from ..names.lone import calls_itself_body
from ..names.proper import PARTICLES, Proper, as_person, read_proper
from ..names.ships import is_ship
from ..names.small_bodies import small_bodies
from ..names.trimming import is_company, is_given, is_surely_company, is_thing
from ..names.works import is_in_title
from ..words.complements import LINKS, holder
from ..words.gender_words import gender_of_role
from ..words.plain import singular
from .couples import couples
from .day_names import has_trade
from .false_people import companies, false_people
from .persons import add_full, add_short, person_key
from .roster import People, Person, of_givens
from .runs import before_verbs, find_runs


def find_people(text: Text) -> People:
    """The named persons of `text`; one person for each given name and surname."""
    found: dict[str, Person] = {}
    places: list[tuple[Span, Person]] = []
    short: list[tuple[Span, Proper]] = []
    unsure: list[tuple[Span, tuple[Person, ...]]] = []
    bodies: list[tuple[Span, Proper]] = []
    for run, before, end in _runs(text):
        article = "the" if before and before[-1].lower == "the" else ""
        proper = _read(text.characters, run, before, end)
        span = Span(run[0].start, run[-1].end)
        if proper.given and proper.person and _begins_body(proper, bodies):
            proper = replace(proper, person=False, given=None, surname=None)
        longer = _in_full(proper, found) or _born_as(proper, before, found)
        if longer is not None:
            places.append((span, longer))
        elif proper.given and proper.person and _is_given(text.characters, proper.given, proper.name):
            places.append((span, add_full(text.characters, proper, span, before, end, found)))
        elif proper.name and (proper.person is False or article):
            bodies.append((span, proper))
        elif proper.name and proper.surname:
            short.append((span, proper))
    for first in couples(text.characters, tuple(found.values())):
        found.setdefault(person_key(first.given, first.surname), first)
    none = false_people(text, tuple(found.values()), _first_words(bodies))
    firms = companies(text, tuple(found.values()), {proper.name.lower() for _, proper in short})
    bodies += _places_of(found.values(), firms)
    none |= dict.fromkeys(firms)
    found = {key: person for key, person in found.items() if id(person) not in none}
    places = [(span, real) for span, one in places if (real := none.get(id(one), one)) is not None]
    bearing: dict[str, list[Person]] = defaultdict(list)
    for person in found.values():
        bearing[person.surname.lower()].append(person)
    namesakes = _bodies_by_surname(text.characters, short, bearing)
    bodies += [place for place in short if _surname_alone(place[1]) in namesakes]
    for span, proper in (place for place in short if _surname_alone(place[1]) not in namesakes):
        bearers = add_short(proper, text.characters, span, found, bearing)
        places += [(span, bearers[0])] if len(bearers) == 1 else []
        unsure += [(span, bearers)] if len(bearers) > 1 else []
        bodies += [(span, proper)] if proper.person is None and not _is_met(bearers, span) else []
    bodies += small_bodies(text)
    bodies.sort(key=lambda place: place[0])
    places.sort(key=lambda place: place[0])
    return People(tuple(found.values()), places, bodies, unsure, frozenset(namesakes))


def _places_of(people: Iterable[Person], firms: Mapping[int, str | None]) -> list[tuple[Span, Proper]]:
    """The mentions of those of `people` who are `firms`, each with its kind."""
    return [
        (span, Proper(one.name, False, kind=firms[id(one)]))
        for one in people
        if id(one) in firms
        for span in one.spans
    ]


def _bodies_by_surname(
    characters: str, short: list[tuple[Span, Proper]], bearing: dict[str, list[Person]]
) -> set[str]:
    """The surnames by which a body is meant: told of as one before the person of that name comes in.

    As "Hestrel, a maker of lifts, cut its forecast", whose founder was Casimir Hestrel.
    """
    found: set[str] = set()
    for span, proper in short:
        bearers = bearing.get(_surname_alone(proper), [])
        later = all(full.start > span.start for one in bearers for full in one.spans)
        if bearers and later and calls_itself_body(characters, span):
            found.add(_surname_alone(proper))
    return found


def _surname_alone(proper: Proper) -> str:
    """The surname, in lower case, of a mention by it alone; empty where a title stands before it."""
    return (proper.surname or "").lower() if proper.person is None else ""


def _first_words(bodies: list[tuple[Span, Proper]]) -> set[str]:
    return {proper.name.split()[0].lower() for _, proper in bodies if proper.person is False}


def bearers_of(text: Text, surname: str) -> tuple[str, ...]:
    """The full names of the people of `text` who bear `surname`, whatever its case, in alphabetical order."""
    return tuple(sorted({person.name for person in find_people(text).by_surname(surname)}))


def roles_of(text: Text, name: str) -> tuple[str, ...]:
    """The offices and roles that `text` gives the person of that full name; none if unknown."""
    return tuple(role for person in find_people(text).all if person.name == name for role in person.roles)


def surnames_of(text: Text) -> tuple[str, ...]:
    """The surnames, as written, of those people of `text` whom it calls by a given name too, in its order."""
    return tuple(dict.fromkeys(person.surname for person in find_people(text).all if person.given))


def _is_met(bearers: tuple[Person, ...], span: Span) -> bool:
    """Whether a surname is that of the one person whom the text has named in full before it."""
    return len(bearers) == 1 and any(full.start < span.start for full in bearers[0].spans)


def _runs(text: Text) -> Iterator[tuple[list[Word], list[Word], int]]:
    """The runs of capitalised words, no nicknames, each with the words before and the end of its block."""
    for number, block in enumerate(text.blocks):
        if is_byline(text, number):
            continue
        words = find_words(text.characters, Span(after_dateline(text.characters, block.span), block.span.end))
        runs = find_runs(text.characters, words)
        runs = before_verbs(runs) if number == 0 or block.kind in HEADINGS else runs
        for run, before in map(_without_office, runs):
            span = Span(run[0].start, run[-1].end)
            body = any(word.lower in lexicon.bodies() for word in run)
            called = is_nickname(text.characters, span) or is_in_title(text.characters, span)
            called = called or (not body and is_of_case(text.characters, span))
            if not called and not _is_field(run, before):
                yield run, before, block.span.end


def _is_field(run: list[Word], before: list[Word]) -> bool:
    """Whether a run only tells of what somebody holds an office: "the Director of (Public Prosecutions)"."""
    led = len(before) > 1 and before[-1].lower in LINKS and before[-2].capital
    if not led or run[0].lower in lexicon.given_names():
        return False
    office, fields = singular(before[-2].lower), [word.lower for word in run]
    titled = office in lexicon.roles() and office not in lexicon.word_list("kin")
    return titled and (is_field(fields[0]) or fields[-1].endswith("s"))


def _is_given(characters: str, word: str, name: str) -> bool:
    """Whether the first word of a name is a given name: "Ben Roe"; "Ben Gurion" is David Ben Gurion's."""
    if word.lower() not in PARTICLES:
        return True
    before = re.finditer(rf"([A-Z][\w’'-]+) {re.escape(name)}\b", characters)
    known = lexicon.given_names()
    return word.lower() in known and not any(found.group(1).lower() in known for found in before)


def _in_full(proper: Proper, found: dict[str, Person]) -> Person | None:
    """The person of whose name a mention is the two given names: "Mary Ann" for Mary Ann Lee."""
    if not proper.given or (proper.surname or "").lower() not in lexicon.given_names():
        return None
    return of_givens(found.values(), proper.name)


def _born_as(proper: Proper, before: list[Word], found: dict[str, Person]) -> Person | None:
    """The person whose name at birth is told: "Odile Vane … was born Odile Ann Roe"."""
    if not proper.given or not before or before[-1].lower != "born":
        return None
    called = [one for one in found.values() if one.given == proper.given]
    return called[0] if len(called) == 1 else None


def _human(characters: str, run: list[Word], before: list[Word], end: int, stop: int) -> bool:
    """Whether a name that ends like a body's is a person's: a trade stands before it, or an age after it."""
    if len(run) not in (2, 3) or not all(word.capital for word in run):
        return False
    word = before[-1].lower if before else ""
    trade = word in lexicon.roles() and word not in lexicon.bodies()
    return trade or AGE.match(characters, end, stop) is not None


def _read(characters: str, run: list[Word], before: list[Word], stop: int) -> Proper:
    """The run of capitalised words, read with what stands beside it up to `stop`."""
    proper = read_proper(characters, run, "the" if before and before[-1].lower == "the" else "")
    end = run[-1].end
    span = Span(run[0].start, end)
    if proper.person and is_ship(characters, before, run[0]):
        return replace(proper, person=False, given=None, surname=None)
    kin = kin_before(characters, span) if len(run) == 1 else None
    if kin and (run[0].lower in lexicon.given_names() or is_called_kin(characters, span)):
        return replace(proper, person=True, surname=run[0].form, gender=gender_of_role(kin))
    if len(run) == 2 and run[0].lower in lexicon.word_list("days") and has_trade(characters, end, stop):
        return as_person(proper)  # "Sunday Bello, a driver,"
    if proper.person is False and _human(characters, run, before, end, stop):
        proper = as_person(proper)
    if proper.person and is_thing(characters, end) and len(run) != 2 and not is_given(proper.given):
        proper = replace(proper, person=False, given=None, surname=None)
    known = (proper.given or "").lower() in lexicon.given_names()
    owner = is_company(characters, end) or holds_office(characters, end)
    if proper.person and not proper.role and ((owner and not known) or is_surely_company(characters, end)):
        proper = replace(proper, person=False, given=None, surname=None, kind="company")
    if (proper.given or "").lower() in lexicon.word_list(
        "leading offices"
    ):  # "Former Rovers captain Ann Lee"
        proper = replace(proper, person=False, given=None, surname=None)
    return proper


def _begins_body(proper: Proper, bodies: list[tuple[Span, Proper]]) -> bool:
    """Whether a name is the first words of a body's that the text has named: "Calder Vale (Water)"."""
    if proper.role or (proper.given or "").lower() in lexicon.given_names():
        return False
    return any(body.person is False and body.name.startswith(f"{proper.name} ") for _, body in bodies)


def _without_office(found: tuple[list[Word], list[Word]]) -> tuple[list[Word], list[Word]]:
    """A run without the second half of an office: "secretary of State Ann Lee" names Ann Lee."""
    run, before = found
    the = len(before) > 1 and before[-1].lower == "the"  # "Leader of the Opposition Ann Lee"
    governing = before[-2] if the else before[-1] if before else None
    if governing is None or governing.lower != "of" or len(run) < 3:
        return found
    if run[0].lower in lexicon.word_list("office complements"):
        return run[1:], [*before, run[0]]
    place = (
        holder([word.form for word in run])
        if len(before) > 1 and singular(before[-2].lower) in lexicon.roles()
        else -1
    )
    return (run[place:], [*before, *run[:place]]) if place > 0 else found
