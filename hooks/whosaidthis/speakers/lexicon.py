"""Word lists of this room, read once from its data files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from ..attribution.phrases.nouns import bodies as bodies
from ..attribution.phrases.nouns import people_and_bodies as people_and_bodies
from ..attribution.phrases.nouns import roles as roles
from ..reading.word_lists import any_of, lists_in, words_in


def _lines(name: str) -> Iterator[str]:
    """The lines of a data file without its header and blank lines."""
    for line in files(__package__).joinpath(f"data/{name}").read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


@dataclass(frozen=True, slots=True)
class Title:
    """A title that stands before a name."""

    gender: str | None
    """`m`, `f`, or None where the title does not tell."""
    role: str | None
    """The role it gives its holder: "doctor"."""
    printed: bool
    """Whether it belongs to the name: "Sir", "King"."""


def _named(file: str) -> dict[str, tuple[str, str]]:
    """A file of names, kinds and further names: every way of writing, lower case → name and kind."""
    found: dict[str, tuple[str, str]] = {}
    for line in _lines(file):
        name, kind, *others = line.split("\t")
        for words in (name, *others):
            found[words.lower()] = (name, kind)
    return found


@cache
def outlets() -> dict[str, tuple[str, str]]:
    """Every way of writing a news outlet, lower case → its name and kind."""
    return _named("outlets.tsv")


@cache
def outlet_names(name: str) -> tuple[str, ...]:
    """Every way of writing one outlet, in lower case."""
    return tuple(words for words, (outlet, _) in outlets().items() if outlet == name)


@cache
def organisations() -> dict[str, tuple[str, str]]:
    """Organisations whose names do not tell that they are any, lower case → name and kind."""
    return _named("organisations.tsv")


@cache
def places() -> dict[str, tuple[str, str]]:
    """Houses and capitals that speak for a government, lower case → name and kind."""
    return _named("places.tsv")


@cache
def regions() -> dict[str, tuple[str, str]]:
    """Regions, cities and squares, none of them a person, lower case → name and kind."""
    return _named("regions.tsv")


@dataclass(frozen=True, slots=True)
class States:
    """Names of states, by the words for them; keys in lower case."""

    names: dict[str, str]
    adjectives: dict[str, str]
    """One of its people too: "Dane"."""
    peoples: dict[str, str]


@cache
def states() -> States:
    """The states, by name, adjective and people."""
    found = States({}, {}, {})
    for line in _lines("states.tsv"):
        name, adjectives, peoples, *others = [*line.split("\t"), ""]
        alternatives = "|".join(others).split("|")
        tables = (
            (found.names, [name, *alternatives]),
            (
                found.adjectives,
                [*adjectives.split("|"), *(one.removesuffix("s") for one in peoples.split("|"))],
            ),
            (found.peoples, peoples.split("|")),
        )
        for table, words in tables:
            table.update({word.lower(): name for word in words if word})
    return found


def is_place(name: str) -> bool:
    """Whether a name is that of a state, a town or a region, which is none of the bodies named after it."""
    lower = name.lower()
    return lower in regions() or lower in places() or lower in states().names


def _pairs(file: str) -> dict[str, str]:
    return dict(line.split("\t", 1) for line in _lines(file))


@cache
def documents() -> frozenset[str]:
    """Nouns for documents and other evidence, devices among them, in the singular."""
    return frozenset(word for line in _lines("documents.txt") for word in line.split()) | devices()


@cache
def devices() -> frozenset[str]:
    """Nouns for things that measure or watch, in the singular."""
    return frozenset(word for line in _lines("devices.txt") for word in line.split())


@cache
def networks() -> tuple[str, ...]:
    """Networks on which words are posted, as written."""
    return tuple(_lines("networks.txt"))


@cache
def titles() -> dict[str, Title]:
    """Titles before names, in lower case, with and without their full stop."""
    found = {}
    for line in _lines("titles.tsv"):
        word, gender, role, printed = line.split("\t")
        found[word] = Title(None if gender == "-" else gender, None if role == "-" else role, printed == "y")
    return found


@cache
def given_names() -> dict[str, str | None]:
    """Given names, in lower case → `m`, `f`, or None where both bear them."""
    found: dict[str, str | None] = {}
    for line in _lines("given.tsv"):
        gender, names = line.split("\t")
        for name in names.lower().split():
            found[name] = gender if found.get(name, gender) == gender else None
    return found


@cache
def _short_names() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _lines("short_names.tsv"):
        name, short = line.lower().split("\t")
        for form in short.split():
            found.setdefault(form, name)
    return found


def full_given(name: str | None) -> str:
    """A given name in lower case, a short form as the name that it stands for: "robert" for "Bob"."""
    lower = (name or "").lower()
    return _short_names().get(lower, lower)


@cache
def stances() -> dict[str, str]:
    """Plain forms of cues → the stance that they show."""
    return _pairs("stances.tsv")


@cache
def hedges() -> tuple[str, ...]:
    """Words of distance, longest first."""
    return tuple(sorted(_lines("hedges.txt"), key=lambda words: (-len(words), words)))


@cache
def events() -> dict[str, int]:
    """Nouns and verbs for events → the number of their line: words of one line may name one event."""
    found: dict[str, int] = {}
    for number, line in enumerate(_lines("synonyms.txt")):
        for word in line.split():
            found.setdefault(word, number)
    return found


@cache
def irregular_plurals() -> dict[str, str]:
    """Plurals in lower case that no ending tells → their singular."""
    return _pairs("plurals.tsv")


@cache
def irregular_verbs() -> dict[str, str]:
    """Forms of verbs in lower case from which no ending leads to the plain form → that form."""
    return _pairs("verb_forms.tsv")


@cache
def same_roles() -> tuple[frozenset[str], ...]:
    """Words of office in sets, of each of which any word can stand for the others."""
    return tuple(words_in(line) for line in _lines("same_roles.txt"))


@cache
def _lists() -> dict[str, frozenset[str]]:
    return lists_in(_lines("lists.txt"))


def word_list(name: str) -> frozenset[str]:
    """One of the small closed lists.

    Raises:
        KeyError: if there is no list of that name.
    """
    return _lists()[name]


def alternatives(name: str) -> str:
    """A pattern for any word of one of those lists; to stand between brackets."""
    return any_of(word_list(name))
