"""Who open a sentence before they have spoken: "Police hold men who, they say", "Firms lost, they say"."""

from __future__ import annotations

import re

from ...model import Span, Voice
from .. import lexicon
from ..bodies.called import resolve_kind
from ..people.known import Known
from ..people.scene import Scene
from ..pronouns.named_openings import are_several
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


_BODIES = re.compile(r"The (?:(?:two|three|four) )?(?P<noun>[a-z]+)(?= [a-z])")


def own_bodies(scene: Scene, offset: int) -> Known | None:
    """The bodies with whom the words begin that "they" say: "The companies expect a rise, (they) said".

    None where the words tell of people or name anybody, who may be meant.
    """
    start = scene.before_words(offset)
    found = _BODIES.match(scene.text.characters, start, offset) if start < offset else None
    if found is None or not are_several(found["noun"]) or scene.opening(scene.sentence(offset)) != start:
        return None
    if people_in(scene, Span(start, offset)) or scene.people.mentioned(start, offset):
        return None
    named = read_name(scene.text.characters, Span(*found.span()), scene.people.surnames)
    return None if named is None or named.voice is not Voice.INSTITUTION else resolve_kind(scene, named)[0]


def _force_at(scene: Scene, start: int) -> Known | None:
    """The force whose bare noun stands at `start`."""
    found = _FORCE.match(scene.text.characters, start)
    named = read_name(scene.text.characters, Span(*found.span()), scene.people.surnames) if found else None
    if named is None:
        return None
    resolve = resolve_kind if named.voice is Voice.INSTITUTION else resolve_description
    return resolve(scene, named)[0]
