"""Who goes on after a question told of: "Roe pressed Lee on it." and “Why?” she asked, or “No,” he said."""

from __future__ import annotations

import re
from itertools import pairwise

from ...model import Span
from ..people.known import Known
from ..people.roster import Person
from ..people.scene import Scene
from ..sources.met import of_person
from .spoken_of import QUOTES

_ASKS = re.compile(r" (?:[a-z]+ly |then |also )?(?:asked|pressed|challenged|questioned|grilled|quizzed) ")
_ASKS_ON = re.compile(r"(?:he|she) (?:then |also )?(?:asked|asks|wondered|demanded)\b")
_SAYS = re.compile(r"(?:he|she) (?:said|says|replied|answered)\b")
_GESTURE = re.compile(r"(?P<who>He|She) [^.:;“”\"]{3,60}\.\s*")
"""A paragraph that tells only what somebody did before an answer: "He laughed."."""


def interviewing(scene: Scene, gender: str, offset: int) -> Known | None:
    """Who asks on, or answers, in a paragraph that a quotation opens; None where nothing tells.

    Before it somebody by name asks another by name, or presses them on something. An answer may have a
    gesture of the one asked before it.
    """
    here = scene.block(offset)
    if scene.text.characters[scene.text.blocks[here].span.start] not in QUOTES:
        return None
    if _ASKS_ON.match(scene.text.characters, offset):
        pair = _asking(scene, here - 1)
        return of_person(scene, pair[0]) if pair and pair[0].gender in (None, gender) else None
    moved = _moved(scene, gender, here - 1) and _SAYS.match(scene.text.characters, offset)
    pair = _asking(scene, here - 2) if moved else None
    return of_person(scene, pair[1]) if pair and pair[1].gender in (None, gender) else None


def _moved(scene: Scene, gender: str, number: int) -> bool:
    """Whether a paragraph only tells what "he" (`m`) or "she" did."""
    block = Span(0, 0) if number < 1 else scene.text.blocks[number].span
    told = _GESTURE.fullmatch(scene.text.characters, block.start, block.end)
    return told is not None and told["who"] == ("He" if gender == "m" else "She")


def _asking(scene: Scene, number: int) -> tuple[Person, Person] | None:
    """Who asks and who is asked in the last sentence of a paragraph; None where it tells of no question."""
    if number < 0 or number == scene.headline:
        return None
    block = scene.text.blocks[number].span
    start = max(block.start, scene.opening(scene.sentence(block.end - 1)))
    named = scene.people.mentioned(start, block.end)
    pairs = ((one, other) for one, other in pairwise(named) if one[1] is not other[1])
    (first, asks), (second, asked) = next(pairs, ((Span(0, 0), None), (Span(0, 0), None)))
    between = scene.text.characters[first.end : second.start]
    if asks is None or asked is None or not _ASKS.fullmatch(between):
        return None
    return asks, asked
