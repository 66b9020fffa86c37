"""What "it" is in a sentence about somebody's rules: "Rules bar Rye from the sea, though it objects"."""

from __future__ import annotations

import re

from ...model import Voice
from ..people.known import Known
from ..people.scene import Scene
from ..phrases.named import Named
from ..sources.names import resolve_body
from ..words.groups import Quantity
from ..words.plain import singular

_RULES = re.compile(r"(?:[A-Z][\w’'-]+ ){1,3}?(?P<noun>[a-z]{4,}s) (?P<verb>[a-z]+)(?= )")
_NOUNS = frozenset(
    "rule law sanction treaty regulation statute resolution convention restriction ban".split()
)
_OPENS_CLAUSE = re.compile(r"\b(?:although|though|while|whereas|but|which|because|since|if|when) \Z")


def rules_end(scene: Scene, start: int, offset: int) -> int | None:
    """Where the verb ends of a sentence with somebody's rules as its subject; None for other sentences.

    "It" behind "though" in that sentence is not whose rules they are: "(League) rules bar Rye, though it
    objects"; elsewhere it may be: "League rules bar Rye, it said".
    """
    if _OPENS_CLAUSE.search(scene.text.characters[start:offset]) is None:
        return None
    found = _RULES.match(scene.text.characters, start, offset)
    rules = found is not None and singular(found["noun"]) in _NOUNS and not found["verb"].endswith("s")
    return found.end("verb") if found and rules else None


def barred_body(scene: Scene, start: int, offset: int) -> Known | None:
    """The one body that a sentence names between `start` and `offset`; None for none, two, or a person."""
    named = scene.people.bodies_between(start, offset)
    if len({one.name for _, one in named}) != 1 or scene.people.mentioned(start, offset):
        return None
    span, proper = named[0]
    if proper.person:
        return None
    alone = Quantity(1, 0, False, "")
    source = Named(span, proper.name, Voice.INSTITUTION, proper.name, alone, kind=proper.kind)
    return resolve_body(scene, source)[0]
