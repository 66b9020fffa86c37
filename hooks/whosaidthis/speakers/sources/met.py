"""The speaker that a named person or body is, whether or not it has spoken yet."""

from __future__ import annotations

import re

from ...model import Voice
from ...reading.words import find_words
from .. import lexicon
from ..people.known import Known, key_of
from ..people.roster import Person
from ..people.scene import Scene
from ..words.plain import singular
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


_ASIDE = re.compile(r", (?:an?|the) (?P<told>[^,.;“”\"]{2,80})\Z")


def named_before_aside(scene: Scene, offset: int) -> Known | None:
    """The person of whom an aside tells between the name and "who": "Ann Lee, a cook facing a fine, (who)".

    None where the aside names anybody else, whom "who" can mean: "Ann Lee, a friend of the mayor, who".
    """
    start = scene.sentences[scene.sentence(offset)].start
    before = scene.text.characters[start:offset].rstrip(" ,")
    aside = _ASIDE.search(before)
    if aside is None or scene.people.mentioned(start + aside.start("told"), offset):
        return None
    people = lexicon.roles() | lexicon.word_list("parties")
    nouns = [word for word in find_words(aside["told"]) if singular(word.lower) in people]
    return named_right_before(scene, start + aside.start()) if len(nouns) == 1 else None


def _office(person: Person) -> str | None:
    """What the article first tells that a person is; a degree only where it tells no more."""
    return next((role for role in person.roles if role not in DEGREES), next(iter(person.roles), None))


def body_by_name(scene: Scene, name: str, kind: str | None) -> Known:
    """The body of a name, whether or not it has spoken yet."""
    known = scene.register.by_name(Voice.INSTITUTION, name)
    if known:
        return known
    return scene.register.add(Known(key_of(name), name, Voice.INSTITUTION, 1, kind))
