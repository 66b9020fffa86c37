"""Whom the writer asks or tells something, and who then answers: "When I told this to Keane, she said"."""

from __future__ import annotations

import re

from ..people.known import Known
from ..people.scene import Scene
from ..sources.met import of_person

_ASKED = re.compile(
    r"(?:When|After|As|Once) (?:I|we|a reporter|reporters) [^,.“”\"]{2,80}?\b(?:to|asked|told) "
    r"(?:[A-Z]\w*\.? )?(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)[^,.“”\"]{0,40}, "
)
"""Before the pronoun of "When I repeated this to Keane, (she) said"."""


def was_asked(scene: Scene, gender: str, offset: int) -> Known | None:
    """The one person whom the writer asks or tells something right before the pronoun answers."""
    start = scene.opening(scene.sentence(offset))
    asked = _ASKED.fullmatch(scene.text.characters, start, offset)
    if asked is None:
        return None
    named = scene.people.mentioned(*asked.span("name"))
    people = [one for _, one in named if one.gender in (None, gender)]
    return of_person(scene, people[0]) if len(people) == 1 else None
