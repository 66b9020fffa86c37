"""Whom a story goes on about: "she" in paragraphs that name nobody else whom it could mean."""

from __future__ import annotations

import re

from ..model import BlockKind
from .known import Known
from .met import of_person
from .roster import Person
from .scene import Scene

_FARTHEST = 8
"""Paragraphs back."""
_PRONOUNS = {
    "m": re.compile(r"\b(?:[Hh]e|[Hh]is|[Hh]im|[Hh]imself)\b"),
    "f": re.compile(r"\b(?:[Ss]he|[Hh]ers?|[Hh]erself)\b"),
}


def told_of(scene: Scene, gender: str, offset: int) -> Known | None:
    """The one person of whom each paragraph from their name down to `offset` tells as "he" (`m`) or "she".

    None where a paragraph between has no such pronoun, or names somebody else whom it could mean.
    """
    here = scene.block(offset)
    for number in range(here, max(-1, here - _FARTHEST), -1):
        if number == scene.headline:
            return None
        if scene.text.blocks[number].kind is BlockKind.HEADING:
            continue
        block = scene.text.blocks[number].span
        people = _could_be(scene, gender, block.start, min(block.end, offset))
        if _stranger_spoke(scene, gender, block.start, min(block.end, offset)):
            return None
        if people:
            return of_person(scene, people[0]) if len(people) == 1 and people[0].gender == gender else None
        if number != here and not _PRONOUNS[gender].search(scene.text.characters, block.start, block.end):
            return None
    return None


def _could_be(scene: Scene, gender: str, start: int, end: int) -> list[Person]:
    people = (person for _, person in scene.people.mentioned(start, end))
    unsure = (person for _, bearers in scene.people.mentioned_unsurely(start, end) for person in bearers)
    fitting = {id(one): one for one in (*people, *unsure) if one.credible and one.gender in (None, gender)}
    return list(fitting.values())


def _stranger_spoke(scene: Scene, gender: str, start: int, end: int) -> bool:
    """Whether somebody without a name has spoken there whom the pronoun could mean."""
    spoke = (known for _, known in scene.register.recent(end, start))
    return any(known.one_person and not known.person and known.gender in (None, gender) for known in spoke)
