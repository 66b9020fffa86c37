"""Who answers a question that fills the paragraph before: "“Late?” Mr Roe asked." and “No,” she said."""

from __future__ import annotations

from ..people.scene import Scene
from .spoken_of import QUOTES


def before_question(scene: Scene, gender: str, offset: int) -> int | None:
    """Where the paragraph of a question begins, before which the one stands who answers it; None for none.

    So where one alone speaks in that paragraph, who asks, or of whom the pronoun cannot be said.
    """
    here = scene.block(offset)
    if here == 0 or here - 1 == scene.headline:
        return None
    question = scene.text.blocks[here - 1].span
    spoke = {id(known): known for _, known in scene.register.recent(question.end, question.start)}
    if len(spoke) != 1 or not _is_quoted(scene, offset) or _stands_behind_others(scene, offset):
        return None
    (known,) = spoke.values()
    other = known.one_person and known.gender not in (None, gender)
    asks = other and "?" in question.of(scene.text.characters)
    return question.start if asks or known is scene.asking else None


def _is_quoted(scene: Scene, offset: int) -> bool:
    """Whether the pronoun's paragraph begins with a quotation; "According to him, it was" is no answer."""
    start = scene.text.blocks[scene.block(offset)].span.start
    return scene.text.characters[start] in QUOTES


def _stands_behind_others(scene: Scene, offset: int) -> bool:
    """Whether somebody is named, or has spoken, in the pronoun's own paragraph before it."""
    start = scene.text.blocks[scene.block(offset)].span.start
    spoke = any(True for _ in scene.register.recent(offset, start))
    return spoke or bool(scene.people.mentioned(start, offset))
