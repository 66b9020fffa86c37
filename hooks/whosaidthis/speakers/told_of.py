"""Whom a story goes on about: "she" in paragraphs that name nobody else whom it could mean."""

from __future__ import annotations

import re

from ..model import BlockKind
from . import lexicon
from .gender_words import gender_of_role
from .known import Known
from .met import of_person
from .roles import fits_role
from .roster import Person
from .scene import Scene

_FARTHEST = 8
"""Paragraphs back."""
_QUOTED = re.compile(r"[\"“][^\"”\n]*[\"”]|''[^\n]*?''")
_PRONOUNS = {
    "m": re.compile(r"\b(?:[Hh]e|[Hh]is|[Hh]im|[Hh]imself)\b"),
    "f": re.compile(r"\b(?:[Ss]he|[Hh]ers?|[Hh]erself)\b"),
}


_ROLE = re.compile(
    r"(?:^|[.?!]['\"”’]? |, )(?:(?:[Aa]n?|[Aa]nother|[Oo]ne) (?:[a-z-]+ ){0,2}?(?P<one>[a-z-]{3,})"
    r"(?=,| who | [a-z]+ing | [a-z]+ed | (?:was|is|had|has|stood|sat|came|went|lay|ran|held|took|spoke) )"
    r"|[Tt]he (?:[a-z-]+ ){0,2}?(?P<the>[a-z-]{3,})(?= who | [a-z]+ing |, an? ))"
)
"""A person told of by what they are, where a clause can begin: "the officer commanding the sector"."""


def brings_in_another(scene: Scene, known: Known, gender: str, start: int, offset: int) -> bool:
    """Whether the text from `start` to `offset` brings in somebody without a name who is not `known`."""
    told = _QUOTED.sub(lambda quoted: " " * len(quoted.group()), scene.text.characters[start:offset])
    held = known.person.roles if known.person else [known.role] if known.role else []
    nouns = (found.group("one") or found.group("the") for found in _ROLE.finditer(told))
    return any(
        noun in lexicon.roles()
        and gender_of_role(noun) in (None, gender)
        and not any(fits_role(noun, role) for role in held)
        for noun in nouns
    )


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
            known = of_person(scene, people[0])
            sure = len(people) == 1 and people[0].gender == gender
            return known if sure and not brings_in_another(scene, known, gender, block.end, offset) else None
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
