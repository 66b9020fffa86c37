"""Of whom an obituary tells as "she", where nobody else is near: "Ann Lee, Who Drew Maps, Dies at 88"."""

from __future__ import annotations

import re

from ...model import Span
from ..people.known import Known
from ..people.roster import Person
from ..people.scene import Scene
from ..sources.met import of_person
from .told_of import acts_here, brings_in_another

_DIES = re.compile(
    r"\b(?:[Dd]ies|[Dd]ead|[Hh]as [Dd]ied)\b[^.“”\"]{0,30}?(?: [Aa]t| [Aa]ged?|,) \d{2,3}\b|\b[Oo]bituary\b"
)


def departed(scene: Scene, gender: str, offset: int) -> Known | None:
    """The one person whose death the headline tells, if "he" (`m`) or "she" (`f`) can mean nobody else near.

    That is so where neither the pronoun's paragraph nor the one before brings in another of that gender.
    """
    person = _dead(scene)
    here = scene.block(offset)
    if person is None or person.gender != gender or scene.headline is None or here <= scene.headline:
        return None
    known = of_person(scene, person)
    start = scene.text.blocks[max(scene.headline + 1, here - 1)].span.start
    if brings_in_another(scene, known, gender, start, offset) or acts_here(scene, known, gender, offset):
        return None
    return None if _another_near(scene, known, gender, Span(start, offset)) else known


def _dead(scene: Scene) -> Person | None:
    """The person with whom an obituary's headline begins, or the only one whom it names."""
    if scene.headline is None:
        return None
    span = scene.text.blocks[scene.headline].span
    if _DIES.search(span.of(scene.text.characters)) is None:
        return None
    named = [(place, one) for place, one in scene.people.mentioned(span.start, span.end) if one.credible]
    people = {id(one): one for place, one in named if place.start == span.start}
    people = people or {id(one): one for _, one in named}
    return next(iter(people.values())) if len(people) == 1 else None


def _another_near(scene: Scene, known: Known, gender: str, within: Span) -> bool:
    """Whether somebody else is named there, or speaks, who may be of that gender."""
    named = (one for _, one in scene.people.mentioned(within.start, within.end))
    unsure = (one for _, some in scene.people.mentioned_unsurely(within.start, within.end) for one in some)
    if any(
        one.credible and one is not known.person and one.gender in (None, gender) for one in (*named, *unsure)
    ):
        return True
    spoke = (one for _, one in scene.register.recent(within.end, within.start))
    return any(one.one_person and one is not known and one.gender in (None, gender) for one in spoke)
