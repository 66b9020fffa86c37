"""Whom the words tell of whose speaker is looked for: people do not speak of themselves by name."""

from __future__ import annotations

import re

from ...model import Span
from ..people.known import Known
from ..people.scene import Scene

QUOTES = ("“", "‘", '"', "'")


def names_in_quotation(scene: Scene, told: Known) -> bool:
    """Whether a quotation whose speaker is looked for names somebody, who does not say it: “Roe is mad”."""
    spans = told.person.spans if told.person else ()
    quoted = (part for part in scene.speaking if scene.text.characters[part.start] in (*QUOTES, "`"))
    return any(part.holds(span) for part in quoted for span in spans)


_BARE_SUBJECT = re.compile(r"[^,.;:“”\"]{2,60}, ")


def spoken_of(scene: Scene, offset: int) -> tuple[Span, ...]:
    """Whom a clause tells of that a credit breaks behind its subject: "Lee, (he) says, “came late”"."""
    before = Span(scene.opening(scene.sentence(offset)), offset)
    bare = before.start < offset and _BARE_SUBJECT.fullmatch(before.of(scene.text.characters))
    return (before,) if bare else ()


def is_spoken_of(scene: Scene, told: Known, offset: int) -> bool:
    """Whether a name alone is the subject that the credit cuts off: "Lee, (he) said, came late"."""
    parts = spoken_of(scene, offset)
    named = (found for part in parts for found in scene.people.mentioned(part.start, part.end))
    return any(
        one is told.person and (span.start, span.end + len(", ")) == (part.start, part.end)
        for part in parts
        for span, one in named
    )
