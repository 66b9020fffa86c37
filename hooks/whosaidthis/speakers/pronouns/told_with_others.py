"""Names that only tell of another or of a thing: "an officer known as (K)", "a work by the painter"."""

from __future__ import annotations

import re

from ...model import Span
from ..people.scene import Scene

_CALLED_SO = re.compile(r"\b(?:identified|known|named|called|referred to)(?: [a-z]+){0,4} as \Z")
_MADE_BY = re.compile(
    r"\bby (?:the )?(?:[\w-]+ ){0,2}"
    r"(?:painter|artist|sculptor|composer|author|novelist|poet|playwright|architect|photographer) \Z"
)
_LONGEST = 60
"""Code points of "identified in court documents only as " before a name."""


def only_tells_of(scene: Scene, span: Span, *, spoken: bool) -> bool:
    """Whether the name at `span` is what one who has `spoken` in its sentence is called, or a maker’s."""
    before = max(0, span.start - _LONGEST)
    called = spoken and _CALLED_SO.search(scene.text.characters, before, span.start) is not None
    return called or _MADE_BY.search(scene.text.characters, before, span.start) is not None
