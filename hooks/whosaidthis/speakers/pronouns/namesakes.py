"""Surnames that several persons bear, of whom a pronoun can mean one: "Lee … she"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import Span
from ..people.roster import Person
from ..people.scene import Scene


def by_gender(scene: Scene, gender: str, start: int, end: int) -> list[tuple[Span, Person]]:
    """Surnames of several persons of whom one alone can be meant by the pronoun: "Lee … she"."""
    found = []
    for span, bearers in scene.people.mentioned_unsurely(start, end):
        fitting = [person for person in bearers if person.gender in (None, gender)]
        if _is_of_other_gender(scene.text.characters, gender, span):
            continue
        sure = len(fitting) == 1 and fitting[0].gender and _prominent(fitting[0], bearers)
        found += [(span, fitting[0])] if sure else []
    return found


_OWN = {"m": "his", "f": "her"}
_LONGEST_CLAUSE = 60
"""Code points from a surname to what it owns."""


def _is_of_other_gender(characters: str, gender: str, span: Span) -> bool:
    """Whether what is owned behind a surname tells that it is the other's: "Roe left with (his) wife"."""
    owned = _OWNING.search(characters, span.end, span.end + _LONGEST_CLAUSE)
    return owned is not None and owned[0] != _OWN[gender]


_OWNING = re.compile(r"\b(?:his|her)\b")


def _prominent(person: Person, bearers: Sequence[Person]) -> bool:
    """Whether the article names a person at least half as often as any other of the surname."""
    return 2 * len(person.spans) >= max(len(bearer.spans) for bearer in bearers)


def namesake_since(scene: Scene, gender: str, nearest: int, offset: int) -> bool:
    """Whether a surname of several persons, one of whom fits, stands in a sentence behind the nearest one."""
    start = scene.sentences[nearest].end
    since = scene.people.mentioned_unsurely(start, scene.sentences[scene.sentence(offset)].start)
    return any(one.gender in (None, gender) for _, bearers in since for one in bearers)
