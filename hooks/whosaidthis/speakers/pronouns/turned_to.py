"""Whom the report turns to right before a pronoun: "As for Lee, (he) said it was late"."""

from __future__ import annotations

import re

from ..names.kin import RELATIVE
from ..people.known import Known
from ..people.scene import Scene
from ..sources.met import of_person

_NAME = r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)"
_ASKED = re.compile(
    r"(?:When|After|As|Once) (?:I|we|a reporter|reporters) [^,.“”\"]{2,80}?\b(?:to|asked|told) "
    rf"(?:[A-Z]\w*\.? )?{_NAME}[^,.“”\"]{{0,40}}, "
)
"""Whom the writer asks or tells something, and who answers: "When I repeated this to Keane, (she) said"."""
_AS_FOR = re.compile(rf"[“\"]?As for (?:[A-Z][a-z]+\. )?{_NAME}, ")


def turned_to(scene: Scene, gender: str, offset: int) -> Known | None:
    """The one person to whom the words before a pronoun at `offset` turn; None where they turn to nobody."""
    told = _told_of_himself(scene, gender, offset) or _met_by_age(scene, gender, offset)
    return told or _owner_speaks(scene, gender, offset) or _asked(scene, gender, offset)


def _asked(scene: Scene, gender: str, offset: int) -> Known | None:
    """Whom the pronoun's sentence has asked, or what it says is about."""
    start = scene.opening(scene.sentence(offset))
    patterns = (_ASKED, _AS_FOR)
    found = next(
        (one for each in patterns if (one := each.fullmatch(scene.text.characters, start, offset))), None
    )
    if found is None:
        return None
    people = {id(one): one for _, one in scene.people.mentioned(*found.span("name"))}
    fitting = [one for one in people.values() if one.gender in (None, gender)]
    return of_person(scene, fitting[0]) if len(fitting) == 1 else None


_THEMSELVES = {"m": re.compile(rf"{_NAME} himself "), "f": re.compile(rf"{_NAME} herself ")}


def _told_of_himself(scene: Scene, gender: str, offset: int) -> Known | None:
    """The person of "Lee himself has done little. Asked why, (he) shrugged"; None for other words.

    The paragraph begins so, and names nobody else who may be meant until the pronoun; nor does another speak.
    """
    start = scene.text.blocks[scene.block(offset)].span.start
    found = _THEMSELVES[gender].match(scene.text.characters, start, offset)
    if found is None or scene.sentence(start) == scene.sentence(offset):
        return None
    named = {id(one): one for _, one in scene.people.mentioned(start, offset)}
    people = [one for one in named.values() if one.gender in (None, gender)]
    spoke = [known for _, known in scene.register.recent(offset, start)]
    if len(people) != 1 or any(known.person is not people[0] for known in spoke):
        return None
    return of_person(scene, people[0])


_WITH_AGE = re.compile(rf"{_NAME}, \d{{1,3}}, [^“”\"]*\Z")


def _met_by_age(scene: Scene, gender: str, offset: int) -> Known | None:
    """The person whom a paragraph brings in by age, who speaks there: "Ben Lee, 58, is for Roe. (He)".

    They stand in no earlier paragraph, the quotation is in the sentence behind, and nobody else speaks.
    """
    start = scene.text.blocks[scene.block(offset)].span.start
    words = scene.before_words(offset)
    found = _WITH_AGE.match(scene.text.characters[start:words].rstrip())
    if found is None or scene.sentence(words) - scene.sentence(start) != 1:
        return None
    named = [one for span, one in scene.people.mentioned(start, words) if span.start == start]
    if not named or named[0].spans[0].start != start or named[0].gender not in (None, gender):
        return None
    spoke = any(True for _ in scene.register.recent(offset, start))
    return None if spoke else of_person(scene, named[0])


_OWN_KIN = re.compile(rf"{_NAME}[’']s {RELATIVE}, \Z")


def _owner_speaks(scene: Scene, gender: str, offset: int) -> Known | None:
    """The person of "Lee’s wife, (he) concedes, is for Roe", where it is Lee who has spoken last."""
    start = scene.opening(scene.sentence(offset))
    if _OWN_KIN.match(scene.text.characters[start:offset]) is None:
        return None
    before = scene.text.blocks[max(0, scene.block(offset) - 1)].span.start
    last = next((known for _, known in scene.register.recent(start, before)), None)
    named = {id(one) for span, one in scene.people.mentioned(start, start + 1)}
    own = last is not None and id(last.person) in named and last.gender in (None, gender)
    return last if own else None
