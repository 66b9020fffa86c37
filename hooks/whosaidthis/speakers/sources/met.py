"""The speaker that a named person or body is, whether or not it has spoken yet."""

from __future__ import annotations

from ...model import Voice
from ..people.known import Known, key_of
from ..people.roster import Person
from ..people.scene import Scene
from ..words.roles import DEGREES


def of_person(scene: Scene, person: Person) -> Known:
    """The speaker that a named person is, whether or not that person has spoken yet."""
    met = scene.register.by_person(person)
    if met:
        return met
    known = Known(
        key_of(person.name),
        person.name,
        Voice.NAMED_PERSON,
        1,
        role=_office(person),
        affiliation=person.affiliation,
        gender=person.gender,
        person=person,
    )
    return scene.register.add(known)


def named_right_before(scene: Scene, offset: int) -> Known | None:
    """The person whose name ends right before "who" or "whose" at an offset, but for a comma; else None."""
    start = scene.sentences[scene.sentence(offset)].start
    end = start + len(scene.text.characters[start:offset].rstrip(" ,"))
    named = (person for span, person in reversed(scene.people.mentioned(start, end)) if span.end == end)
    return next((of_person(scene, person) for person in named), None)


def _office(person: Person) -> str | None:
    """What the article first tells that a person is; a degree only where it tells no more."""
    return next((role for role in person.roles if role not in DEGREES), next(iter(person.roles), None))


def body_by_name(scene: Scene, name: str, kind: str | None) -> Known:
    """The body of a name, whether or not it has spoken yet."""
    known = scene.register.by_name(Voice.INSTITUTION, name)
    if known:
        return known
    return scene.register.add(Known(key_of(name), name, Voice.INSTITUTION, 1, kind))
