"""What a confirmation confirms: "confirmed the sale", after somebody told of a sale."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Relation, RelationKind, Stance, Statement, hull
from ...reading.words import find_words
from .. import lexicon
from ..people.scene import Scene
from ..words.plain import singular
from .accounts import account_rejected

_POINTERS = frozenset({"this", "that", "these", "those"})
"""What is confirmed where it has no noun: it may stand in any sentence before, and means the last one."""


def confirmed(scene: Scene, statement: Statement, before: Sequence[Statement]) -> list[Relation]:
    """A noun that is confirmed, and the nearest earlier statement that has it, or its event.

    Who "confirmed this" confirms what was told last, and no noun.
    """
    content = hull(statement.content)
    words = find_words(scene.text.characters, content)
    if len(words) == 1 and words[0].lower in _POINTERS:
        return _pointed_to(scene, statement, words[0].lower, before)
    if not words or words[0].lower in {"that", "whether", "how"} or len(words) > 8:
        return []
    if words[0].lower not in {"the", "this", "that", "those", "these", "its", "his", "her", "their"}:
        return []
    noun = _head([word.lower for word in words])
    for other in reversed(before):
        if other.speaker.key != statement.speaker.key and _has_event(scene, other, noun):
            return [Relation(RelationKind.CONFIRMS, other.number, noun)]
    return []


def _pointed_to(
    scene: Scene, statement: Statement, pointer: str, before: Sequence[Statement]
) -> list[Relation]:
    others = [one for one in before if one.speaker.key != statement.speaker.key and one.inside is None]
    told = account_rejected(
        scene, statement, pointer, [one for one in others if one.stance is not Stance.DECLINES]
    )
    numbers = sorted((told.number, *told.joint)) if told else ()
    return [Relation(RelationKind.CONFIRMS, number) for number in numbers]


def _head(words: list[str]) -> str:
    """The head noun of a nominal content: the word before the first preposition."""
    stops = {"of", "in", "on", "at", "between", "with", "by", "for", "from", "to", "and", "after", "before"}
    end = next((place for place, word in enumerate(words) if place and word in stops), len(words))
    return words[end - 1]


def _has_event(scene: Scene, other: Statement, noun: str) -> bool:
    events = lexicon.events()
    event = events.get(noun, events.get(singular(noun)))
    for span in other.content:
        for word in find_words(scene.text.characters, span):
            same = singular(word.lower) == singular(noun)
            if same or (event is not None and events.get(word.lower) == event):
                return True
    return False
