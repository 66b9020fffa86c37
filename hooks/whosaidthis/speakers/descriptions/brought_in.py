"""The other of two whom a sentence brings in before they speak: "The second was more cautious. He said"."""

from __future__ import annotations

import re

from ...model import Span
from ..people.known import Known
from ..people.scene import Scene
from ..pronouns.taken_out import resolve_of_them

_BROUGHT = re.compile(
    r"(?P<who>The (?:second|other))(?: [a-z-]+)? "
    r"(?:was|is|seemed|sounded|appeared|took|struck|gave|had|disagreed|demurred|differed)\b"
)


def other_brought_in(scene: Scene, offset: int) -> Known | None:
    """Whom the sentence before `offset` tells of as the other of two, where nobody has spoken since.

    None where no group of two is near, and in another paragraph.
    """
    number = scene.sentence(offset) - 1
    start = scene.text.blocks[scene.block(offset)].span.start
    if number < 0 or scene.sentences[number].start < start:
        return None
    found = _BROUGHT.match(scene.text.characters, scene.opening(number))
    if found is None or any(True for _ in scene.register.recent(offset, found.start())):
        return None
    other = resolve_of_them(scene, Span(*found.span("who")))
    return other[0] if other is not None and other[0].member_of is not None else None
