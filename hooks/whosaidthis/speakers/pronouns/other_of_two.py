"""The other of two, told by what they are: "The other survivor, an engineer, said"."""

from __future__ import annotations

import re

from ...model import Span, Voice
from ...reading.words import with_capital
from ..people.known import Known, key_of
from ..people.scene import Scene
from ..words.gender_words import gender_in_reason
from .reach import group_in_reach, group_of_last

_OTHER = re.compile(
    r"(?i)\W*the (?:other|second)(?: (?P<noun>[a-z]+))?, an? (?P<trade>[a-z][a-z -]*?[a-z])"
    r"(?:\s(?:in|from|at|of|who|with)\s.*|,\s.*)?\W*",
    re.DOTALL,
)


def other_told(scene: Scene, part: Span) -> Known | None:
    """The one whom `part` tells of, one of two who spoke; None unless they are called by the noun beside it.

    The group is that of who spoke last in the paragraph, else the one in reach.
    """
    written = part.of(scene.text.characters)
    told = _OTHER.fullmatch(written)
    group = (group_of_last(scene, part) or group_in_reach(scene, part.start)) if told else None
    if told is None or group is None or group.count != 2 or told["noun"] not in (None, group.head):
        return None
    name = with_capital(written.strip(" ,"))
    known = Known(
        key_of(name),
        name,
        Voice.UNNAMED_PERSON,
        1,
        role=told["trade"],
        gender=gender_in_reason(written, Span(0, len(written))),
        head=told["trade"].rpartition(" ")[2],
        member_of=group.key,
    )
    return scene.register.add(known)
