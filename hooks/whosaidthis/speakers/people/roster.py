"""The named persons and bodies of an article, found again by surname, office, age or place."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ...model import Span
from .. import lexicon
from ..names.proper import Proper
from ..words.roles import fits_role, head_key, role_key

_REACH = 300
"""How many mentions back a person is looked for: keeps the work linear in the text."""


@dataclass(slots=True)
class Person:
    """One person whom the article names in full or by title."""

    name: str
    surname: str
    given: str | None
    gender: str | None = None
    roles: list[str] = field(default_factory=list)
    """Offices and roles beside the name, in lower case."""
    owned: str = ""
    """The role before a name between commas that another name owns: "Mr Vane's (lawyer), Ann Lee,"."""
    affiliation: str | None = None
    age: int | None = None
    spans: list[Span] = field(default_factory=list)
    """Every mention in full, in the order of the text."""
    short: bool = False
    """Whether the surname alone is used as well."""
    family_first: bool = False
    """Whether the first word is the family name: "Mr Li" for Li Wenhao, whom nobody calls "Wenhao"."""
    kin: bool = False
    """Whether the article brings it in as somebody's relative: "his wife, Ann Roe", "first lady Ann Roe"."""
    told: bool = False
    """Whether something is told of it that is told of people alone."""
    guessed: bool = False
    """Whether only pronouns near the name tell the gender."""

    @property
    def offices(self) -> tuple[str, ...]:
        """The roles, each also with its body before it: "leader" and "union leader"; and what is owned."""
        body = (self.affiliation or "").lower()
        owned = (self.owned,) if self.owned else ()
        return (*self.roles, *owned, *(f"{body} {role}" for role in self.roles if body))

    @property
    def credible(self) -> bool:
        """Whether more than two capitalised words speaks for a person: "World Cup" is none."""
        return self.human or self.short

    @property
    def may_be_family_first(self) -> bool:
        """Whether the first word may be the family name, as far as no later mention tells otherwise."""
        first = (self.given or "").lower()
        return not self.short and (first not in lexicon.given_names() or first in _FAMILY_NAMES)

    @property
    def human(self) -> bool:
        """Whether its name, or what is told of it, makes it a person: "Real Pell" can be a club."""
        known = (self.given or "").lower() in lexicon.given_names() or self.gender is not None
        people = set(self.roles) - lexicon.word_list("trades of firms")  # "the consultants Real Pell"
        return known or self.told or self.age is not None or bool(people or self.owned)


_OWNED = re.compile(r"['’]s\s")
"""What is somebody's is not called by the owner's name: "Lund’s Rye Mill" and "Lund"."""
_FAMILY_NAMES = lexicon.word_list("family names that are given names")
_GROWN = 13
"""Years from which on news calls people by their surname alone."""


def could_be(bearers: Sequence[Person], gender: str | None, *, titled: bool) -> list[Person]:
    """Those of one surname whom a mention of that gender can mean.

    Without a title that is the one with a given name, if there is one alone: others keep their title. It is
    no relative of one who holds an office: "Senator Roe" and "his wife, Ann Roe".
    """
    fitting = [one for one in bearers if gender is None or one.gender in (None, gender)]
    fitting = [one for one in fitting if one.age is None or one.age >= _GROWN] or fitting
    named = [one for one in fitting if one.given]
    if titled or len(named) != 1:
        return fitting
    holders = [one for one in fitting if one.roles and not one.given] if named[0].kin else []
    return holders if len(holders) == 1 else named


def without_kin(bearers: Sequence[Person], office: str | None) -> list[Person]:
    """Those whom an office before a surname can mean: none told of as a relative, unless they hold it."""
    if not office:
        return list(bearers)
    return [one for one in bearers if not one.kin or any(fits_role(office, role) for role in one.roles)]


def of_givens(people: Iterable[Person], givens: str) -> Person | None:
    """The one of `people` whose name begins with these two given names: "Mary Ann"."""
    longer = [one for one in people if one.name.startswith(f"{givens} ")]
    return longer[0] if len(longer) == 1 else None


def ending_in(people: Iterable[Person], words: str) -> Person | None:
    """The one of `people` whose name ends in these words, a small word and a surname: "De Vries"."""
    if words.split()[0].lower() not in lexicon.word_list("particles"):
        return None
    longer = [one for one in people if one.name.lower().endswith(f" {words.lower()}")]
    return longer[0] if len(longer) == 1 else None


class People:
    """The named persons and bodies of one article."""

    def __init__(
        self,
        people: Sequence[Person],
        mentions: Sequence[tuple[Span, Person]],
        bodies: Sequence[tuple[Span, Proper]],
        unsure: Sequence[tuple[Span, tuple[Person, ...]]] = (),
        namesakes: frozenset[str] = frozenset(),
    ) -> None:
        """Take the persons and the mentions of persons, of bodies and of surnames that several persons bear.

        All mentions are in the order of the text. `namesakes` are surnames, in lower case, that alone name a
        body.
        """
        self.namesakes = namesakes
        self.all = tuple(people)
        self.mentions = tuple(mentions)
        days = (one for one in people if one.told and (one.given or "").lower() in lexicon.word_list("days"))
        self.surnames = frozenset(person.surname.lower() for person in people) | {
            person.name.lower() for person in days
        }
        """Of those called like a day the whole name too: "sunday bello"."""
        self._bodies = tuple(bodies)
        self._unsure = tuple(unsure)
        self._unsure_starts = [span.start for span, _ in unsure]
        self._starts = [span.start for span, _ in mentions]
        self._body_starts = [span.start for span, _ in bodies]
        self._surname = _by(people, lambda person: (person.surname.lower(),))
        self._given = _by(people, lambda person: ((person.given or "").lower(),))
        self._age = _by(people, lambda person: (person.age,))
        self._office: dict[str, list[tuple[int, Person]]] = defaultdict(list)
        for span, person in mentions:
            for key in _office_keys(person):
                self._office[key].append((span.start, person))
        self._first_words: dict[str, dict[str, None]] = defaultdict(dict)
        self._companies = frozenset(proper.name for _, proper in bodies if _shortened(proper))
        self._last_words: dict[str, dict[str, int]] = defaultdict(dict)
        self._initials: dict[str, dict[str, int]] = defaultdict(dict)
        for span, proper in bodies:
            words = proper.name.lower().split()
            self._initials[_initials(proper.name)].setdefault(proper.name, span.start)
            if not _OWNED.search(proper.name):
                self._first_words[words[0]][proper.name] = None
            self._last_words[words[-1]].setdefault(proper.name, span.start)
            for place in [place for place, word in enumerate(words) if word in {"of", "for", "on"} and place]:
                self._last_words[words[place - 1]].setdefault(proper.name, span.start)

    def in_full(self, given: str, surname: str) -> Person | None:
        """The person of that given name and surname."""
        bearers = self._surname.get(surname.lower(), ())
        full = lexicon.full_given(given)
        return next((one for one in bearers if lexicon.full_given(one.given) == full), None)

    def by_givens(self, givens: str) -> Person | None:
        """The one person whose name begins with these two given names: "Mary Ann"."""
        return of_givens(self._given.get(givens.split()[0].lower(), ()), givens)

    def by_ending(self, words: str) -> Person | None:
        """The one person whose name ends in these words, a small word and a surname: "De Vries"."""
        return ending_in(self._surname.get(words.split()[-1].lower(), ()), words)

    def by_surname(self, surname: str) -> tuple[Person, ...]:
        """The persons of that surname."""
        return tuple(self._surname.get(surname.lower(), ()))

    def by_given(self, given: str) -> tuple[Person, ...]:
        """The persons of that given name."""
        return tuple(self._given.get(given.lower(), ()))

    def aged(self, age: int) -> tuple[Person, ...]:
        """The persons of that age."""
        return tuple(self._age.get(age, ()))

    def in_office(self, role: str, before: int | None) -> Iterator[tuple[int, Person]]:
        """The latest mentions, before an offset if it is given, of persons whose office `role` can mean.

        The words "minister" mean a health minister too.
        """
        held = self._office.get(role_key(role), [])
        end = len(held) if before is None else bisect_left(held, before, key=lambda mention: mention[0])
        for place in range(end - 1, max(-1, end - 1 - _REACH), -1):
            if any(fits_role(role, one) for one in held[place][1].offices):
                yield held[place]

    def mentioned(self, start: int, end: int) -> tuple[tuple[Span, Person], ...]:
        """The mentions of persons that begin from `start` to before `end`: the last few hundred at most."""
        last = bisect_left(self._starts, end)
        return self.mentions[max(bisect_left(self._starts, start), last - _REACH) : last]

    def mentioned_unsurely(self, start: int, end: int) -> tuple[tuple[Span, tuple[Person, ...]], ...]:
        """The surnames that several persons bear, from `start` to before `end`, with those persons."""
        last = bisect_left(self._unsure_starts, end)
        return self._unsure[max(bisect_left(self._unsure_starts, start), last - _REACH) : last]

    def bodies_between(self, start: int, end: int) -> tuple[tuple[Span, Proper], ...]:
        """The mentions of bodies that begin from `start` to before `end`."""
        return self._bodies[bisect_left(self._body_starts, start) : bisect_left(self._body_starts, end)]

    def kind_of(self, name: str) -> str | None:
        """The kind of the body of that name, as far as the words beside the name tell it."""
        return next((body.kind for _, body in self._bodies if body.name == name and body.kind), None)

    def bodies_from(self, first: str) -> tuple[str, ...]:
        """Names of bodies that begin with a word, in lower case."""
        return tuple(self._first_words.get(first, {}))

    def company_from(self, first: str) -> str | None:
        """The one company or club whose name begins with a word, in lower case; None if others' do too."""
        names = [name for name in self._first_words.get(first, {}) if name.lower() != first]
        return names[0] if len(names) == 1 and set(names) <= self._companies else None

    def spelled_out(self, initials: str, before: int) -> str | None:
        """The one body of those initials that is mentioned before an offset: "Rye High Court" of "RHC"."""
        names = [name for name, start in self._initials.get(initials, {}).items() if start < before]
        return names[0] if len(names) == 1 else None

    def bodies_called(self, last: str, before: int) -> tuple[str, ...]:
        """Names of bodies that end in a noun, or have it before "of", and are mentioned before an offset."""
        return tuple(name for name, start in self._last_words.get(last, {}).items() if start < before)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.removeprefix("The ").split() if word[0].isupper())


_CLUBS = frozenset("united rovers wanderers athletic albion hotspur".split())


def _shortened(proper: Proper) -> bool:
    """Whether a body is called by the first word of its name too: a company or a club, "Rye Athletic"."""
    words = proper.name.lower().split()
    place = words[0] in lexicon.regions() or words[0] in lexicon.states().names
    club = len(words) == 2 and words[1] in _CLUBS
    return proper.person is False and not place and (proper.kind == "company" or club)


def _office_keys(person: Person) -> tuple[str, ...]:
    """The nouns under which a person's offices are looked up; "chief" for whoever heads a field."""
    keys = [key for role in person.offices for key in (role_key(role), head_key(role))]
    heads = lexicon.word_list("heads of fields")
    keys += ["chief" for role in person.offices if role.rpartition(" ")[2] in heads]
    return tuple(dict.fromkeys(keys))


def _by(people: Sequence[Person], keys: Callable[[Person], Iterable[object]]) -> dict[object, list[Person]]:
    found: dict[object, list[Person]] = defaultdict(list)
    for person in people:
        for key in dict.fromkeys(keys(person)):
            found[key].append(person)
    return found
