"""Every named person of an article, speaking or not: so that a surname or an office finds its holder."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ..model import Span, Text
from ..reading.words import Word, find_words
from . import lexicon
from .proper import PARTICLES, Proper, gender_of_role, read_proper
from .words import singular

_AGE = re.compile(r",? (?:aged )?(\d{1,3})(?=[,).]|\s+years)|\s\((\d{1,3})\)")
_OFFICE_AFTER = re.compile(
    r",\s+(?:\d{1,3},\s+)?(?P<office>(?:the |a |an |its |their |his |her )?[^,.;:()\"“”]{3,70}?)(?=[,.;)]|$)"
)
_STOP_OPENERS = lexicon.word_list("openers")


@dataclass(slots=True)
class Person:
    """One person whom the article names in full or by title."""

    name: str
    surname: str
    given: str | None
    gender: str | None = None
    roles: list[str] = field(default_factory=list)
    """Offices and roles beside the name, in lower case."""
    affiliation: str | None = None
    age: int | None = None
    spans: list[Span] = field(default_factory=list)
    """Every mention in full, in the order of the text."""
    short: bool = False
    """Whether the surname alone is used as well."""

    @property
    def credible(self) -> bool:
        """Whether more than two capitalised words speaks for a person: "World Cup" is none."""
        known = (self.given or "").lower() in lexicon.given_names()
        return known or self.short or self.gender is not None or self.age is not None or bool(self.roles)


@dataclass(frozen=True, slots=True)
class People:
    """The named persons and bodies of one article."""

    all: tuple[Person, ...]
    mentions: tuple[tuple[Span, Person], ...]
    """Mentions by full name, and by surname where only one person bears it, in the order of the text."""

    bodies: tuple[tuple[Span, Proper], ...] = ()
    """Mentions of bodies by name, in the order of the text."""

    def by_surname(self, surname: str) -> tuple[Person, ...]:
        """The persons of that surname."""
        return tuple(person for person in self.all if person.surname.lower() == surname.lower())

    def by_given(self, given: str) -> tuple[Person, ...]:
        """The persons of that given name."""
        return tuple(person for person in self.all if (person.given or "").lower() == given.lower())

    @property
    def surnames(self) -> frozenset[str]:
        """The surnames of all persons, in lower case."""
        return frozenset(person.surname.lower() for person in self.all)

    def in_office(self, role: str) -> tuple[Person, ...]:
        """The persons whose office the words `role` can mean: "minister" means a health minister too."""
        return tuple(person for person in self.all if any(fits_role(role, held) for held in person.roles))


_LESSER = frozenset("vice deputy former assistant ex shadow acting associate under".split())
_SAME_ROLE = (
    frozenset({"pm", "prime minister", "premier"}),
    frozenset({"spokesman", "spokeswoman", "spokesperson"}),
    frozenset({"ceo", "chief executive", "boss"}),
    frozenset({"attorney", "lawyer", "solicitor", "barrister"}),
    frozenset({"manager", "boss", "coach"}),
    frozenset({"congressman", "congresswoman", "representative", "lawmaker"}),
)


def fits_role(words: str, held: str) -> bool:
    """Whether a description ("the minister") can mean a holder of the role `held` ("health minister")."""
    if any(words in same and (held in same or held.split()[-1] in same) for same in _SAME_ROLE):
        return True
    described, full = words.split(), re.split(r"\s+(?:of|for|at|in|from|to|with)\s+", held)[0].split()
    if not full or not described or singular(described[-1]) != singular(full[-1]):
        return False
    if not set(described) <= set(full):
        return False
    return not (_LESSER & set(full)) - set(described)


def find_people(text: Text) -> People:
    """The named persons of `text`; one person for each given name and surname."""
    found: dict[str, Person] = {}
    places: list[tuple[Span, Person]] = []
    short: list[tuple[Span, Proper]] = []
    bodies: list[tuple[Span, Proper]] = []
    for block in text.blocks:
        words = find_words(text.characters, block.span)
        for run, before in _runs(text.characters, words):
            article = "the" if before and before[-1].lower == "the" else ""
            proper = read_proper(text.characters, run, article)
            span = Span(run[0].span.start, run[-1].span.end)
            if proper.given and proper.person:
                places.append((span, _full(text.characters, proper, span, before, block.span.end, found)))
            elif proper.name and (proper.person is False or article):
                bodies.append((span, proper))
            elif proper.name and proper.surname:
                short.append((span, proper))
    places += [place for place in (_short(proper, span, found) for span, proper in short) if place]
    bodies += [(span, proper) for span, proper in short if proper.person is None]
    bodies.sort(key=lambda place: place[0])
    return People(tuple(found.values()), tuple(sorted(places, key=lambda place: place[0])), tuple(bodies))


def _full(
    characters: str, proper: Proper, span: Span, before: list[Word], end: int, found: dict[str, Person]
) -> Person:
    """The person of a full name, with what stands beside it."""
    surname = proper.surname or proper.name
    key = f"{proper.given} {surname}".lower()
    person = found.setdefault(key, Person(proper.name, surname, proper.given, proper.gender))
    person.gender = person.gender or proper.gender
    person.spans.append(span)
    _describe(person, " ".join(filter(None, (_role_before(before), proper.role))), proper.affiliation)
    _read_after(characters, person, span.end, end)
    return person


def _short(proper: Proper, span: Span, found: dict[str, Person]) -> tuple[Span, Person] | None:
    """A mention by surname; a titled surname that no full name has is a person of its own."""
    surname = (proper.surname or "").lower()
    bearers = [person for person in found.values() if person.surname.lower() == surname]
    if not bearers and proper.person:
        bearers = [found.setdefault(surname, Person(proper.name, proper.surname or "", None, proper.gender))]
        bearers[0].spans.append(span)
    if len(bearers) != 1:
        return None
    bearers[0].short = True
    if proper.person:
        bearers[0].gender = bearers[0].gender or proper.gender
        _describe(bearers[0], proper.role or "", proper.affiliation)
    return span, bearers[0]


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
        if not _opens_run(words[place]):
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
        if characters[words[start - 1].span.end : words[start].span.start].strip():
            break
        start -= 1
    return list(words[start:place])


def _opens_run(word: Word) -> bool:
    return word.capital and word.lower not in _STOP_OPENERS


def _continues(characters: str, words: tuple[Word, ...], place: int) -> bool:
    gap = characters[words[place - 1].span.end : words[place].span.start]
    if _nickname(characters, words, place) or (place > 1 and _nickname(characters, words, place - 1)):
        return words[place].capital
    if gap.strip(" ") and not (gap.strip(" ") == "." and _abbreviated(words[place - 1])):
        return False
    word = words[place]
    if word.capital:
        return True
    return word.lower in PARTICLES and place + 1 < len(words) and words[place + 1].capital


def _nickname(characters: str, words: tuple[Word, ...], place: int) -> bool:
    """Whether the word stands in quotation marks between given name and surname: Emil "Crusty" Sorge."""
    if place + 1 >= len(words) or not (words[place].capital and words[place + 1].capital):
        return False
    before = characters[words[place - 1].span.end : words[place].span.start]
    after = characters[words[place].span.end : words[place + 1].span.start]
    return re.fullmatch(r" [\"“‘']", before) is not None and re.fullmatch(r"[\"”’'] ", after) is not None


def _abbreviated(word: Word) -> bool:
    return len(word.form) == 1 or word.lower in lexicon.titles()


def _role_before(before: list[Word]) -> str:
    """As in "company spokesman" before "Bob Roe"."""
    role: list[str] = []
    for word in reversed(before):
        if (
            word.capital
            or word.lower in _STOP_OPENERS
            or (not role and singular(word.lower) not in lexicon.roles())
        ):
            break
        if role and word.lower.endswith(("ed", "s")):
            break
        role.insert(0, word.lower)
    return " ".join(role)


def _read_after(characters: str, person: Person, start: int, end: int) -> None:
    """Age and office after the name: ", 42, the mayor of Rye,"."""
    age = _AGE.match(characters, start, end)
    if age:
        person.age = person.age or int(age.group(1) or age.group(2))
    office = _OFFICE_AFTER.match(characters, start, end)
    if not office:
        return
    phrase = re.split(r"\s(?:who|which|that|and|when|where|while|as|was|is)\s", office.group("office"))[0]
    words = list(find_words(phrase))
    if words and words[0].lower in {"the", "a", "an", "its", "their", "his", "her"}:
        words = words[1:]
    head = next(
        (place for place, word in enumerate(words[:6]) if singular(word.lower) in lexicon.roles()), None
    )
    if head is None or any(word.lower in _STOP_OPENERS - {"of", "for"} for word in words[:head]):
        return
    _describe(person, phrase[words[0].span.start :].strip(), None)
