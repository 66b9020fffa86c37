"""Whom the report turns to right before a pronoun: "As for Lee, (he) said it was late"."""

from __future__ import annotations

import re

from ..people.known import Known
from ..people.scene import Scene
from ..sources.met import of_person

_TURNS_TO = re.compile(r"[“\"]?As for (?:[A-Z][a-z]+\. )?(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*), ")


def turned_to(scene: Scene, gender: str, offset: int) -> Known | None:
    """The one person with whom the pronoun's sentence begins in this way; else None."""
    start = scene.opening(scene.sentence(offset))
    found = _TURNS_TO.fullmatch(scene.text.characters, start, offset)
    if found is None:
        return None
    people = {id(one): one for _, one in scene.people.mentioned(*found.span("name"))}
    fitting = [one for one in people.values() if one.gender in (None, gender)]
    return of_person(scene, fitting[0]) if len(fitting) == 1 else None
