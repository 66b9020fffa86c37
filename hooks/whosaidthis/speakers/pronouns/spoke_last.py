"""The one who has just spoken, of whom nothing tells the gender: a paragraph that ends in their words."""

from __future__ import annotations

from ...model import Voice
from ..people.known import Known
from ..people.scene import Scene


def spoke_last_alone(scene: Scene, known: Known, offset: int) -> bool:
    """Whether `known` alone of all people speaks in the paragraph before `offset`, and in its last sentence.

    As in "Ben Roe came. The clerk Zor Vane called it mad." before "“It is,” he said": no other has spoken.
    """
    here = scene.block(offset)
    if here == 0 or here - 1 == scene.headline or known.voice is not Voice.NAMED_PERSON:
        return False
    start, before = scene.text.blocks[here].span.start, scene.text.blocks[here - 1].span
    if scene.before_words(offset) != start or scene.people.mentioned(start, offset):
        return False
    spoke = [one for one in scene.register.recent(before.end, before.start) if one[1].one_person]
    last = scene.sentence(before.end - 1)
    return bool(spoke) and all(one is known and scene.sentence(place) == last for place, one in spoke)
