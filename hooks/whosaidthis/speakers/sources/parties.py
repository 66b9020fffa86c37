"""Whom "the Republican" means: somebody of whom the text has told that party."""

from __future__ import annotations

import re

from ..people.roster import Person
from ..people.scene import Scene
from ..words.plain import singular

_OF_PARTY = r",? (?:an?|the) (?:\w+ ){{0,2}}{0}\b"
_NEAR = 50
"""Code points from a name to the party told after it."""


def member_of(scene: Scene, party: str, before: int) -> Person | None:
    """The one person named before an offset to whose name a party is added: "Ann Lee, a Rye Republican"."""
    told = re.compile(_OF_PARTY.format(re.escape(singular(party.lower()).title())))
    members = {
        id(person): person
        for span, person in scene.people.mentioned(0, before)
        if told.match(scene.text.characters, span.end, span.end + _NEAR)
    }
    return next(iter(members.values())) if len(members) == 1 else None
