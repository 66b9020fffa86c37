"""Somebody told of by a call name: "a sergeant known as “Otter”", and below "Otter shrugged. (He) said"."""

from __future__ import annotations

import re

from ..people.known import Known
from ..people.scene import Scene
from .spoken_of import QUOTES

_ACTS = re.compile(
    r"(?P<name>[A-Z][a-z]+) (?:[a-z]+ed|[a-z]+s|has|had|said|told|went|got|did(?:n[’']t)?|does(?:n[’']t)?)\b"
)
_CALLED = re.compile(
    r"\b(?:known|call ?signs?|code ?name[ds]?|nicknamed?|nom de guerre|alias|pseudonym|goes by|went by)\b"
    r"[^.;“”\"]{0,40}[“\"‘](?P<name>[A-Z][a-z]+)[,.]?[”\"’]"
)
_PAST = 80
"""Code points from somebody's name on in which the call name is told."""


def call_name_subject(scene: Scene, gender: str, offset: int) -> Known | None:
    """Who "he" (`m`) or "she" (`f`) is where the paragraph begins with a call name and names nobody else.

    The paragraph is the one before where the pronoun's begins with a quotation.
    """
    here = scene.block(offset)
    opened = scene.text.characters[scene.text.blocks[here].span.start] in QUOTES
    block = scene.text.blocks[max(0, here - opened)].span
    found = _ACTS.match(scene.text.characters, block.start, min(block.end, offset))
    if found is None or scene.block(block.start) == scene.headline:
        return None
    others = (
        one
        for span, one in scene.people.mentioned(block.start, offset)
        if span.start > block.start and one.gender in (None, gender)
    )
    spoke = [known for _, known in scene.register.recent(offset, block.start)]
    bearer = _bearer(scene, found["name"], block.start)
    others_spoke = any(known is not bearer for known in spoke)
    fits = bearer is not None and bearer.gender in (None, gender)
    return bearer if fits and not others_spoke and not any(others) else None


def _bearer(scene: Scene, name: str, offset: int) -> Known | None:
    """The one person without another name who spoke before under a call name; None if two did."""
    found = {
        id(known): known
        for place, known in scene.register.recent(offset)
        if known.one_person and name in known.name and _is_called(scene, name, place)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _is_called(scene: Scene, name: str, place: int) -> bool:
    """Whether the words for somebody, from `place` on, give the call name."""
    start = max(0, place - _PAST)
    told = _CALLED.finditer(scene.text.characters, start, place + _PAST)
    return any(one["name"] == name for one in told)
