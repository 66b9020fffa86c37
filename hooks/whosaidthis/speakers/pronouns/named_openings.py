"""A body that opens its sentence as a name and a noun: "The Lund campaign is braced for what it expects"."""

from __future__ import annotations

import re

from ...model import Span, Voice
from .. import lexicon
from ..bodies.called import resolve_kind
from ..names.lone import is_no_name
from ..people.known import Known
from ..people.scene import Scene
from ..sources.names import resolve_body
from ..sources.naming import read_name
from ..words.plain import plural, singular

_NO_NAME = r"(?!(?:An?|The|His|Her|Its|Their|Our|My|This|That|These|Some|Many|No|Every|Each|Another|One)\b)"
_NAME_AND_NOUN = re.compile(
    rf"(?:[Tt]he )?{_NO_NAME}[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)? (?P<noun>[a-z]+)(?= [a-z])"
)
_OF_MANY = re.compile(r"[Tt]he [A-Z][\w-]*s[’'] (?:[A-Z][\w-]* )*(?P<noun>[A-Z][a-z]+)(?= [a-z])")


def body_of_name(scene: Scene, start: int, offset: int) -> Known | None:
    """The body whose name and noun stand at `start`, before `offset`; None where no body's noun does."""
    shapes = (shape.match(scene.text.characters, start, offset) for shape in (_NAME_AND_NOUN, _OF_MANY))
    found = next((one for one in shapes if one and one["noun"].lower() in lexicon.bodies()), None)
    if found is None:
        return None
    named = read_name(scene.text.characters, Span(start, found.end()), scene.people.surnames)
    if named is None or named.voice is not Voice.INSTITUTION:
        return None
    return resolve_body(scene, named)[0] if named.name else resolve_kind(scene, named)[0]


def are_several(name: str) -> bool:
    """Whether the word only opens a sentence and tells of several bodies."""
    return plural(name.lower()) and singular(name.lower()) in lexicon.bodies()


def is_written_as_body(characters: str, span: Span, name: str) -> bool:
    """Whether its sentence shows that a name is a body's: "Corvane, a packaging group, cut its forecast"."""
    if is_no_name(characters, span, name):
        return False
    told = _TOLD_AS.match(characters, span.end)
    if told is not None:
        return any(word in lexicon.bodies() for word in told["what"].split())
    return _OWNS.match(characters, span.end) is not None


_TOLD_AS = re.compile(r", (?:an?|the) (?P<what>[^,.;]{2,60}),")
_OWNS = re.compile(
    r" [a-z]+ its [a-z]|, which [a-z]"
    r"|, (?:founded|based|headquartered|listed|set up|established) (?:in|by|on)\b"
)
"""What only a thing or a body does: "Corvane (cut its forecast)"."""
