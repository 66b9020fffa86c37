"""Whom the report turns to right before a pronoun: "As for Lee, (he) said it was late"."""

from __future__ import annotations

import re

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
