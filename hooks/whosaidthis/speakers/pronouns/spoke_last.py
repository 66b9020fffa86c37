"""The one who has just spoken, of whom nothing tells the gender: a paragraph that ends in their words."""

from __future__ import annotations

import re

from ...model import Voice
from ..people.known import Known
from ..people.scene import Scene


def spoke_last_alone(scene: Scene, known: Known, offset: int) -> bool:
    """Whether `known` alone of all people speaks in the paragraph before `offset`, and in its last sentence.

    As in "Ben Roe came. The clerk Zor Vane called it mad." before "“It is,” he said": no other has spoken.
    """
    if known.voice is Voice.UNNAMED_PERSON:
        return _begins_sentence_before(scene, known, offset)
    here = scene.block(offset)
    if here == 0 or here - 1 == scene.headline or known.voice is not Voice.NAMED_PERSON:
        return False
    start, before = scene.text.blocks[here].span.start, scene.text.blocks[here - 1].span
    if scene.before_words(offset) != start or scene.people.mentioned(start, offset):
        return False
    spoke = [one for one in scene.register.recent(before.end, before.start) if one[1].one_person]
    last = scene.sentence(before.end - 1)
    return bool(spoke) and all(one is known and scene.sentence(place) == last for place, one in spoke)


_OTHERS = re.compile(r"\b(?:he|him|his|she|her|hers|they|them|their|who)\b")


def _begins_sentence_before(scene: Scene, known: Known, offset: int) -> bool:
    """Whether the sentence before the words tells only what `known` said: "Another denied it. “…,”"."""
    words = scene.before_words(offset)
    number = scene.sentence(words) - 1
    start = scene.text.blocks[scene.block(offset)].span.start
    if number < 0 or scene.sentences[number].start < start or scene.text.characters[words] not in '“"':
        return False
    before = scene.sentences[number]
    others = _OTHERS.search(scene.text.characters, before.start, before.end)
    if others or scene.people.mentioned(before.start, before.end):
        return False
    opens = any(span.start == scene.opening(number) for span in known.mentions)
    return opens and known.one_of_many
