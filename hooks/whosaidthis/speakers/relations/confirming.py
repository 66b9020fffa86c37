"""What a confirmation confirms: "confirmed the sale", after somebody told of a sale."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Relation, RelationKind, Statement, hull
from ...reading.words import find_words
from .. import lexicon
from ..people.scene import Scene
from ..words.plain import singular


def confirmed(scene: Scene, statement: Statement, before: Sequence[Statement]) -> list[Relation]:
    """A noun that is confirmed, and the nearest earlier statement that has it, or its event."""
    content = hull(statement.content)
    words = find_words(scene.text.characters, content)
    if not words or words[0].lower in {"that", "whether", "how"} or len(words) > 8:
        return []
    if words[0].lower not in {"the", "this", "that", "those", "these", "its", "his", "her", "their"}:
        return []
    noun = _head([word.lower for word in words])
    for other in reversed(before):
        if other.speaker.key != statement.speaker.key and _has_event(scene, other, noun):
            return [Relation(RelationKind.CONFIRMS, other.number, noun)]
    return []


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
