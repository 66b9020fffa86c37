"""The speaker that a named person or body is, whether or not it has spoken yet."""

from __future__ import annotations

import re

from ...model import Span, Voice
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


def one_by_name(scene: Scene, part: Span) -> Known | None:
    """Who is named in or behind "one of them, the former envoy Ann Lee"; None where no name ends that."""
    written = part.of(scene.text.characters).rstrip(" ,")
    end = part.start + len(written)
    if written.lower() == "one of them":
        return _named_behind(scene, end)
    if not written.lower().startswith("one of them, the "):
        return None
    named = scene.people.mentioned(part.start, part.end)
    last = named[-1] if named else None
    return of_person(scene, last[1]) if last and last[0].end == end else None


def _named_behind(scene: Scene, end: int) -> Known | None:
    """Who is named between commas right behind `end`: "said one of them(, the Rev. Ann Lee,)"."""
    characters = scene.text.characters
    apposed = _APPOSED.match(characters, end)
    named = scene.people.mentioned(apposed.end(), apposed.end() + _LONGEST_NAME) if apposed else ()
    first = next((each for each in named if apposed and each[0].start == apposed.end()), None)
    if first is None or characters[first[0].end : first[0].end + 1] not in (",", ".", ";", ""):
        return None
    return of_person(scene, first[1])


_APPOSED = re.compile(r", (?:the )?(?=[A-Z])")
_LONGEST_NAME = 60
"""Code points, the title of a name included."""


def _office(person: Person) -> str | None:
    """What the article first tells that a person is; a degree only where it tells no more."""
    return next((role for role in person.roles if role not in DEGREES), next(iter(person.roles), None))


def body_by_name(scene: Scene, name: str, kind: str | None) -> Known:
    """The body of a name, whether or not it has spoken yet."""
    known = scene.register.by_name(Voice.INSTITUTION, name)
    if known:
        return known
    return scene.register.add(Known(key_of(name), name, Voice.INSTITUTION, 1, kind))
