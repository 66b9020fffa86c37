"""Every named person of an article, speaking or not: so that a surname or an office finds its holder."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
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


class People:
    """The named persons and bodies of one article."""

    def __init__(
        self,
        people: Sequence[Person],
        mentions: Sequence[tuple[Span, Person]],
        bodies: Sequence[tuple[Span, Proper]],
    ) -> None:
        """Take the persons, the mentions of persons and those of bodies, both in the order of the text."""
        self.all = tuple(people)
        self.mentions = tuple(mentions)
        self.surnames = frozenset(person.surname.lower() for person in people)
        self._bodies = tuple(bodies)
        self._starts = [span.start for span, _ in mentions]
        self._body_starts = [span.start for span, _ in bodies]
        self._surname = _by(people, lambda person: (person.surname.lower(),))
        self._given = _by(people, lambda person: ((person.given or "").lower(),))
        self._age = _by(people, lambda person: (person.age,))
        self._office = _by(people, _office_keys)
        self._first_words: dict[str, dict[str, None]] = defaultdict(dict)
        self._last_words: dict[str, dict[str, int]] = defaultdict(dict)
        for span, proper in bodies:
            words = proper.name.lower().split()
            self._first_words[words[0]][proper.name] = None
            self._last_words[words[-1]].setdefault(proper.name, span.start)

    def in_full(self, given: str, surname: str) -> Person | None:
        """The person of that given name and surname."""
        bearers = self._surname.get(surname.lower(), ())
        return next((one for one in bearers if (one.given or "").lower() == given.lower()), None)

    def by_surname(self, surname: str) -> tuple[Person, ...]:
        """The persons of that surname."""
        return tuple(self._surname.get(surname.lower(), ()))

    def by_given(self, given: str) -> tuple[Person, ...]:
        """The persons of that given name."""
        return tuple(self._given.get(given.lower(), ()))

    def aged(self, age: int) -> tuple[Person, ...]:
        """The persons of that age."""
        return tuple(self._age.get(age, ()))

    def in_office(self, role: str) -> tuple[Person, ...]:
        """The persons whose office the words `role` can mean: "minister" means a health minister too."""
        held = self._office.get(role_key(role), ())
        return tuple(person for person in held if any(fits_role(role, one) for one in person.roles))

    def mentioned(self, start: int, end: int) -> tuple[tuple[Span, Person], ...]:
        """The mentions of persons that begin from `start` to before `end`."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def bodies_between(self, start: int, end: int) -> tuple[tuple[Span, Proper], ...]:
        """The mentions of bodies that begin from `start` to before `end`."""
        return self._bodies[bisect_left(self._body_starts, start) : bisect_left(self._body_starts, end)]

    def bodies_from(self, first: str) -> tuple[str, ...]:
        """Names of bodies that begin with a word, in lower case."""
        return tuple(self._first_words.get(first, {}))

    def bodies_called(self, last: str, before: int) -> tuple[str, ...]:
        """Names of bodies that end in a noun, in lower case, and are mentioned before an offset."""
        return tuple(name for name, start in self._last_words.get(last, {}).items() if start < before)


def _office_keys(person: Person) -> tuple[str, ...]:
    return tuple(key for role in person.roles for key in (role_key(role), _head_key(role)))


def _by(people: Sequence[Person], keys: Callable[[Person], Iterable[object]]) -> dict[object, list[Person]]:
    found: dict[object, list[Person]] = defaultdict(list)
    for person in people:
        for key in dict.fromkeys(keys(person)):
            found[key].append(person)
    return found


_LESSER = frozenset("vice deputy former assistant ex shadow acting associate under".split())
_SAME_ROLE = (
    frozenset({"pm", "prime minister", "premier"}),
    frozenset({"spokesman", "spokeswoman", "spokesperson"}),
    frozenset({"ceo", "chief executive", "boss"}),
    frozenset({"attorney", "lawyer", "solicitor", "barrister"}),
    frozenset({"manager", "boss", "coach"}),
    frozenset({"congressman", "congresswoman", "representative", "lawmaker"}),
)


_HELD_AT = re.compile(r"\s+(?:of|for|at|in|from|to|with)\s+")


def role_key(words: str) -> str:
    """The noun by which a role is looked up: one for all nouns that can mean the same role."""
    whole = _HELD_AT.split(words)[0]
    return _class_of(whole) if any(whole in same for same in _SAME_ROLE) else _head_key(whole)


def _head_key(words: str) -> str:
    return _class_of(singular((_HELD_AT.split(words)[0].split() or [""])[-1]))


def _class_of(noun: str) -> str:
    return min(next((same for same in _SAME_ROLE if noun in same), frozenset({noun})))


def fits_role(words: str, held: str) -> bool:
    """Whether a description ("the minister") can mean a holder of the role `held` ("health minister")."""
    if any(words in same and (held in same or held.split()[-1] in same) for same in _SAME_ROLE):
        return True
    described, full = words.split(), _HELD_AT.split(held)[0].split()
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
    bearing: dict[str, list[Person]] = defaultdict(list)
    for person in found.values():
        bearing[person.surname.lower()].append(person)
    places += [place for place in (_short(proper, span, found, bearing) for span, proper in short) if place]
    bodies += [(span, proper) for span, proper in short if proper.person is None]
    bodies.sort(key=lambda place: place[0])
    return People(tuple(found.values()), sorted(places, key=lambda place: place[0]), bodies)


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


def _short(
    proper: Proper, span: Span, found: dict[str, Person], bearing: dict[str, list[Person]]
) -> tuple[Span, Person] | None:
    """A mention by surname; a titled surname that no full name has is a person of its own."""
    surname = (proper.surname or "").lower()
    bearers = bearing.get(surname, [])
    if not bearers and proper.person:
        bearers = [found.setdefault(surname, Person(proper.name, proper.surname or "", None, proper.gender))]
        bearing[surname] = bearers
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


_SAID = frozenset("said told adds wrote asked by with for from at of that whom".split())


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
        if role and (word.lower.endswith(("ed", "s")) or word.lower in _SAID):
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
