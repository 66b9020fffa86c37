"""Speakers whom the front matter describes and no statement needs."""

from __future__ import annotations

import re

from ...joining import ReadArticle
from ...model import Fault, Level

_IN_MARKS = re.compile(r"[“„«‘][^“”„«»‘]+[”“»’]\Z")
_MEND = "Name the speaker in a statement with “by”, or take the description away."
_MEND_MARKS = (
    "Take the curly quotation marks of its “name” away, or name the speaker in a statement with “by”."
)


def check_unused_speakers(read: ReadArticle) -> tuple[Fault, ...]:
    """A note for each described speaker who neither speaks in the article nor is told anything."""
    keys: set[str | None] = set()
    names: set[str] = set()
    for one in read.article.statements:
        keys |= {one.speaker.key, one.speaker.member_of, *(part.key for part in one.speaker.parts)}
        heard = (each.name for each in (one.hearer, one.through) if each)
        names |= {name.casefold() for each in heard for name in (each, *each.split(" and "))}
    return tuple(
        Fault(
            declared.place,
            "unused-speaker",
            f"No statement of this article is by “{declared.speaker.key}”.",
            _MEND_MARKS if _IN_MARKS.match(declared.speaker.name) else _MEND,
            Level.NOTE,
        )
        for declared in read.article.facts.speakers
        if declared.place
        and declared.speaker.key not in keys
        and declared.speaker.name.casefold() not in names
    )
