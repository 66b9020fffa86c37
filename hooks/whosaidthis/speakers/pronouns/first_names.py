"""Somebody of whom only the first name is told: "Bob agreed to talk. “It was late,” he said"."""

from __future__ import annotations

import re

from ...model import Span
from .. import lexicon
from ..people.known import Known
from ..people.scene import Scene
from ..sources.names import resolve_single
from ..sources.naming import read_name

_NAME_THAT_ACTS = re.compile(
    r"(?P<name>[A-Z][a-z]+) (?:[a-z]+ed|is|was|has|had|says|said|told|spoke|spent|went|got)\b"
)


def first_name_subject(scene: Scene, gender: str, offset: int) -> Known | None:
    """Who "he" (`m`) or "she" (`f`) is where the sentence, or the one before, begins with a first name alone.

    None where the article names somebody in full who bears that name.
    """
    number = scene.sentence(offset)
    block = scene.block(offset)
    for place in (number, number - 1):
        start = scene.opening(place) if place >= 0 else offset
        found = _NAME_THAT_ACTS.match(scene.text.characters, start, offset)
        if found is None or scene.block(start) != block:
            continue
        word = found["name"].lower()
        given = lexicon.given_names().get(word) == gender
        if not given or scene.people.by_given(word) or scene.people.by_surname(word):
            return None
        named = read_name(scene.text.characters, Span(*found.span("name")))
        return resolve_single(scene, named)[0] if named else None
    return None
