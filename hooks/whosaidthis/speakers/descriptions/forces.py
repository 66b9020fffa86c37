"""The police or customs who open a sentence, before they have spoken: "Police hold men who, they say"."""

from __future__ import annotations

import re

from ...model import Span, Voice
from .. import lexicon
from ..bodies.called import resolve_kind
from ..people.known import Known
from ..people.scene import Scene
from ..pronouns.reach import people_in
from ..sources.naming import read_name
from .as_sources import resolve_description

_FORCE = re.compile(rf"(?:{lexicon.alternatives('forces')})(?= (?!and\b|or\b)[a-z])", re.IGNORECASE)
_RELATIVE = re.compile(r"\b(?:who|which|that),? $")
_PEOPLE = re.compile(r"\b(?:men|women|people|boys|girls|children|families)\b")


def opening_force(scene: Scene, offset: int) -> Known | None:
    """The force with whom the sentence of `offset`, or the one before it in the paragraph, begins.

    None where anybody else can be meant; of "men who, they say" only the force can.
    """
    number = scene.sentence(offset)
    own = scene.opening(number)
    if _RELATIVE.search(scene.text.characters, own, offset):
        return _force_at(scene, own)
    before = scene.opening(number - 1) if number else own
    if number == 0 or scene.block(before) != scene.block(offset):
        return None
    between = Span(before, max(before, scene.before_words(offset)))
    told_of = _PEOPLE.search(scene.text.characters, between.start, between.end)
    if told_of or people_in(scene, between) or scene.people.mentioned(between.start, between.end):
        return None
    return _force_at(scene, before)


def _force_at(scene: Scene, start: int) -> Known | None:
    """The force whose bare noun stands at `start`."""
    found = _FORCE.match(scene.text.characters, start)
    named = read_name(scene.text.characters, Span(*found.span()), scene.people.surnames) if found else None
    if named is None:
        return None
    resolve = resolve_kind if named.voice is Voice.INSTITUTION else resolve_description
    return resolve(scene, named)[0]
