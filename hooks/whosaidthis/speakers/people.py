"""Every named person of an article, speaking or not: so that a surname or an office finds its holder."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from ..model import Span, Text
from ..reading.words import Word, find_words
from . import lexicon
from .proper import PARTICLES, Proper, as_person, gender_of_role, read_proper
from .roles import leading_form, without_article
from .roster import People, Person, could_be, ending_in, of_givens
from .small_bodies import small_bodies
from .trimming import is_company, is_thing
from .words import plural, singular

_AGE = re.compile(r",? (?:aged )?(\d{1,3})(?=[,).]|\s+years)|\s\((\d{1,3})\)")
_OFFICE_AFTER = re.compile(
    r",\s+(?:\d{1,3},\s+)?(?P<office>(?:the |a |an |its |their |his |her )?[^,.;:()\"“”]{3,70}?)(?=[,.;)]|$)"
)
_OPENING_MARK = re.compile(r" [\"“‘']")
_CLOSING_MARK = re.compile(r"[\"”’'] ")
_AFTER_OFFICE = re.compile(
    r"\s(?:who|which|that|and|when|where|while|as|"
    r"(was|is|said|says|told|asked|added|replied|answered|has|had|have|were|are|will|would))(?:\s|$)"
)
_STOP_OPENERS = lexicon.word_list("openers")


def find_people(text: Text) -> People:
    """The named persons of `text`; one person for each given name and surname."""
    found: dict[str, Person] = {}
    places: list[tuple[Span, Person]] = []
    short: list[tuple[Span, Proper]] = []
    unsure: list[tuple[Span, tuple[Person, ...]]] = []
    bodies: list[tuple[Span, Proper]] = []
    for block in text.blocks:
        words = find_words(text.characters, block.span)
        for run, before in map(_without_office, _runs(text.characters, words)):
            article = "the" if before and before[-1].lower == "the" else ""
            proper = _read(text.characters, run, before, block.span.end)
            span = Span(run[0].start, run[-1].end)
            if proper.given and proper.person and _begins_body(proper, bodies):
                proper = replace(proper, person=False, given=None, surname=None)
            longer = _in_full(proper, found)
            if longer is not None:
                places.append((span, longer))
            elif proper.given and proper.person and proper.given.lower() not in PARTICLES:
                places.append((span, _full(text.characters, proper, span, before, block.span.end, found)))
            elif proper.name and (proper.person is False or article):
                bodies.append((span, proper))
            elif proper.name and proper.surname:
                short.append((span, proper))
    bearing: dict[str, list[Person]] = defaultdict(list)
    for person in found.values():
        bearing[person.surname.lower()].append(person)
    for span, proper in short:
        bearers = _short(proper, text.characters, span, found, bearing)
        places += [(span, bearers[0])] if len(bearers) == 1 else []
        unsure += [(span, bearers)] if len(bearers) > 1 else []
    bodies += [(span, proper) for span, proper in short if proper.person is None]
    bodies += small_bodies(text)
    bodies.sort(key=lambda place: place[0])
    return People(tuple(found.values()), sorted(places, key=lambda place: place[0]), bodies, unsure)


def _in_full(proper: Proper, found: dict[str, Person]) -> Person | None:
    """The person of whose name a mention is the two given names: "Mary Ann" for Mary Ann Lee."""
    if not proper.given or (proper.surname or "").lower() not in lexicon.given_names():
        return None
    return of_givens(found.values(), proper.name)


def _cut_short(proper: Proper, span: Span, found: dict[str, Person], longer: Person | None) -> Person:
    """Who "De Vries" is: Ann De Vries, if the article names her in full, before or after."""
    if longer is not None:
        longer.short = True
        return longer
    surname = proper.surname or proper.name
    person = found.setdefault(proper.name.lower(), Person(proper.name, surname, proper.given, proper.gender))
    person.spans.append(span)
    return person


def _human(characters: str, run: list[Word], before: list[Word], end: int, stop: int) -> bool:
    """Whether a name that ends like a body's is a person's: a trade stands before it, or an age after it."""
    if len(run) not in (2, 3) or not all(word.capital for word in run):
        return False
    word = before[-1].lower if before else ""
    trade = word in lexicon.roles() and word not in lexicon.bodies()
    return trade or _AGE.match(characters, end, stop) is not None


def _read(characters: str, run: list[Word], before: list[Word], stop: int) -> Proper:
    """The run of capitalised words, read with what stands beside it up to `stop`."""
    proper = read_proper(characters, run, "the" if before and before[-1].lower == "the" else "")
    end = run[-1].end
    if proper.person is False and _human(characters, run, before, end, stop):
        proper = as_person(proper)
    if proper.person and not proper.given and is_thing(characters, end):
        proper = replace(proper, person=False, surname=None)
    known = (proper.given or "").lower() in lexicon.given_names()
    if proper.person and not known and not proper.role and is_company(characters, end):
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
    half = before and before[-1].lower == "of" and run[0].lower in lexicon.word_list("office complements")
    return (run[1:], [*before, run[0]]) if half and len(run) > 2 else found


def _full(
    characters: str, proper: Proper, span: Span, before: list[Word], end: int, found: dict[str, Person]
) -> Person:
    """The person of a full name, with what stands beside it."""
    surname = proper.surname or proper.name
    key = f"{proper.given} {surname}".lower()
    person = found.setdefault(key, Person(proper.name, surname, proper.given, proper.gender))
    if _OPENING_MARK.search(person.name) and not _OPENING_MARK.search(proper.name):
        person.name = proper.name  # the nickname is no part of the name
    person.gender = person.gender or proper.gender
    person.spans.append(span)
    role = _role_before(before) or _role_apposed(characters, span)
    _describe(person, " ".join(filter(None, (role, proper.role))), proper.affiliation)
    _read_after(characters, person, span.end, end)
    return person


def _short(
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
    if not bearers and not proper.person:
        bearers = [one for one in found.values() if (one.given or "").lower() == surname]
    if not bearers and proper.person:
        person = Person(proper.name, proper.surname or "", None, proper.gender, spans=[span])
        bearers = [found.setdefault(f"{surname} {proper.gender}", person)]
        bearing[surname].append(person)
        for one in bearing[surname] if len(bearing[surname]) > 1 else ():
            one.name = one.name if one.given else " ".join(one.spans[0].of(characters).split())
    if len(bearers) != 1:
        return tuple(bearers)
    bearers[0].short = True
    if proper.person:
        bearers[0].gender = bearers[0].gender or proper.gender
        _describe(bearers[0], proper.role or "", proper.affiliation)
    return (bearers[0],)


def _describe(person: Person, role: str, affiliation: str | None) -> None:
    if role and role not in person.roles:
        person.roles.append(role)
    person.gender = person.gender or gender_of_role(role)
    person.affiliation = person.affiliation or affiliation


def _runs(characters: str, words: tuple[Word, ...]) -> list[tuple[list[Word], list[Word]]]:
    """Runs of capitalised words, each with the words of its block before it."""
    found: list[tuple[list[Word], list[Word]]] = []
    place = 0
    while place < len(words):
        if not words[place].capital or words[place].lower in _STOP_OPENERS:
            place += 1
            continue
        end = place + 1
        while end < len(words) and _continues(characters, words, end):
            end += 1
        while not words[end - 1].capital:
            end -= 1
        found.append((list(words[place:end]), _just_before(characters, words, place)))
        place = end
    return found


def _just_before(characters: str, words: tuple[Word, ...], place: int) -> list[Word]:
    """Up to four words before a place, as far as no punctuation stands between."""
    start = place
    while start > max(0, place - 4):
        if characters[words[start - 1].end : words[start].start].strip():
            break
        start -= 1
    return list(words[start:place])


def _continues(characters: str, words: tuple[Word, ...], place: int) -> bool:
    gap = characters[words[place - 1].end : words[place].start]
    if _nickname(characters, words, place) or (place > 1 and _nickname(characters, words, place - 1)):
        return words[place].capital
    if gap.strip(" ") and not (gap.strip(" ") == "." and _abbreviated(words[place - 1])):
        return False
    word = words[place]
    if word.capital:
        return True
    if word.lower in {"of", "for"} and words[place - 1].lower in lexicon.bodies():
        return place + 1 < len(words) and words[place + 1].capital
    return word.lower in PARTICLES and place + 1 < len(words) and words[place + 1].capital


def _nickname(characters: str, words: tuple[Word, ...], place: int) -> bool:
    """Whether the word stands in quotation marks between given name and surname: Emil "Crusty" Sorge."""
    if place + 1 >= len(words) or not (words[place].capital and words[place + 1].capital):
        return False
    before = characters[words[place - 1].end : words[place].start]
    after = characters[words[place].end : words[place + 1].start]
    return _OPENING_MARK.fullmatch(before) is not None and _CLOSING_MARK.fullmatch(after) is not None


def _abbreviated(word: Word) -> bool:
    return len(word.form) == 1 or word.lower in lexicon.titles()


_SAID = frozenset("said told adds wrote asked by with for from at of that whom".split())


def _role_before(before: list[Word]) -> str:
    """As in "company spokesman" before "Bob Roe"."""
    role: list[str] = []
    for word in reversed(before):
        if role and word.capital and word.lower in lexicon.word_list("leading offices"):
            role.insert(0, leading_form(word))
            break
        if (
            word.capital
            or word.lower in _STOP_OPENERS
            or (not role and singular(word.lower) not in lexicon.roles())
        ):
            break
        if role and (word.lower.endswith(("ed", "s")) or word.lower in _SAID):
            break
        role.insert(0, word.lower)
    return " ".join(role)


_ROLE_APPOSED = re.compile(
    r"\b(?P<article>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]he|[Aa]n?)\s+"
    r"(?P<role>(?:[a-z][\w’'-]*\s+){0,2}(?P<noun>[a-z][\w-]+)), $"
)
_OWNED = re.compile(r"[a-z]+['’]s\s")
"""The owner keeps the article: "the zoo's director"."""
_NAME_CLOSES = re.compile(r"(?:\s[A-Z]{2,3})?,")


def _role_apposed(characters: str, span: Span) -> str:
    """As in "her barrister, Ann Lee, said": the office before a name between commas."""
    found = _ROLE_APPOSED.search(characters[max(0, span.start - 60) : span.start])
    if (
        not found
        or found.group("noun") not in lexicon.roles()
        or not _NAME_CLOSES.match(characters, span.end)
    ):
        return ""
    owned = _OWNED.match(found.group("role")) and found.group("article").lower() == "the"
    return f"{'the ' if owned else ''}{found.group('role')}"


def _read_after(characters: str, person: Person, start: int, end: int) -> None:
    """Age and office after the name: ", 42, the mayor of Rye,"."""
    age = _AGE.match(characters, start, end)
    if age:
        person.age = person.age or int(age.group(1) or age.group(2))
    office = _OFFICE_AFTER.match(characters, start, end)
    if not office:
        return
    phrase, *more = _AFTER_OFFICE.split(office.group("office"), maxsplit=1)
    if more and more[0]:  # "Asked about Ann Lee, the minister said": another's clause
        return
    words = without_article(list(find_words(phrase)))
    head = next(
        (place for place, word in enumerate(words[:6]) if singular(word.lower) in lexicon.roles()), None
    )
    if head is None or any(word.lower in _STOP_OPENERS - {"of", "for"} for word in words[:head]):
        return
    if plural(words[head].lower) or words[0].lower in _SAID:  # ", told reporters": the verb of the clause
        return
    _describe(person, phrase[words[0].start :].strip(), None)
