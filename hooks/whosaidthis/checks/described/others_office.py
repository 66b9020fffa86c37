"""An office under `also` of a named person, where the article has somebody else in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...joining import ReadArticle
from ...model import Fault, Voice
from ...reading.words import folded
from ...speakers.people.mentioned import find_people
from ...speakers.people.roster import Person

_SMALL = frozenset(("of", "for", "the", "and"))
"""Words that many offices share."""


def check_others_office(read: ReadArticle) -> Iterator[Fault]:
    """A warning for each item of `also`, "the minister", that fits one named person alone, who is another.

    The article names both, and gives the described person only offices in which no word of the item stands.
    """
    described = [
        one for one in read.article.facts.speakers if one.also and one.speaker.voice is Voice.NAMED_PERSON
    ]
    people = find_people(read.article.text).all if described else ()
    for declared in described:
        one = declared.speaker
        mine = next((person for person in people if person.name == one.name), None)
        own = {word for role in (*(mine.roles if mine else ()), one.role or "") for word in _words(role)}
        for item in declared.also:
            words = _words(item)
            other = _other(words[1:], people, own) if words[:1] == ["the"] and mine and mine.roles else None
            if other is None or declared.place is None:
                continue
            wrong = (
                f"“{item}” stands under “also” of “{one.key}”, “{one.name}”, and the article calls "
                f"{other.name} so: “{next(role for role in other.roles if _fits(words[1:], role))}”."
            )
            mend = f"Take “{item}” out: what {other.name} says is not what “{one.name}” says."
            yield Fault(declared.place, "other-voice", wrong, mend)


def _other(office: Sequence[str], people: Sequence[Person], own: set[str]) -> Person | None:
    """The one person whom an office fits; None if any word of it is one of the offices `own`."""
    bearing = [one for one in people if any(_fits(office, role) for role in one.roles)]
    return bearing[0] if len(bearing) == 1 and own.isdisjoint(set(office) - _SMALL) else None


def _fits(office: Sequence[str], role: str) -> bool:
    """Whether `role` is that office, or that office of something: "minister", "minister of the sea"."""
    return bool(office) and _words(role)[: len(office)] == list(office)


def _words(words: str) -> list[str]:
    return folded(words).split()
