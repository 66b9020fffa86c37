"""Speakers whom the front matter describes and no statement needs."""

from __future__ import annotations

import difflib
import re

from ...joining import ReadArticle
from ...model import NAMED, DeclaredSpeaker, Fault, Level
from ...reading.words import folded

_IN_MARKS = re.compile(r"[“„«‘][^“”„«»‘]+[”“»’]\Z")
_MEND = "Name the speaker in a statement with “by”, or take the description away."
_MEND_MARKS = (
    "Take the curly quotation marks of its “name” away, or name the speaker in a statement with “by”."
)
_NEAR = 0.8
"""From which likeness on a name may be another one’s with a slip."""


def check_unused_speakers(read: ReadArticle) -> tuple[Fault, ...]:
    """A note for each described speaker who neither speaks in the article nor is told anything."""
    keys: set[str | None] = set()
    names: set[str] = set()
    for one in read.article.statements:
        keys |= {one.speaker.key, one.speaker.member_of, *(part.key for part in one.speaker.parts)}
        heard = (each.name for each in (one.hearer, one.through) if each)
        names |= {name.casefold() for each in heard for name in (each, *each.split(" and "))}
    return tuple(
        Fault(declared.place, "unused-speaker", *_told(declared, read), Level.NOTE)
        for declared in read.article.facts.speakers
        if declared.place
        and declared.speaker.key not in keys
        and declared.speaker.name.casefold() not in names
    )


def _told(declared: DeclaredSpeaker, read: ReadArticle) -> tuple[str, str]:
    """What is wrong, and how to mend it: by the name of the description, if that can be the cause."""
    key, name = declared.speaker.key, declared.speaker.name
    wrong = f"No statement of this article is by “{key}”"
    if same := _of_one_name(declared, read):
        mend = f'Take one of the two away, or name this speaker in a statement with by="{key}".'
        return f"{wrong}, for “{same}” is described under the same name.", mend
    if _IN_MARKS.match(name):
        return f"{wrong}.", _MEND_MARKS
    if near := _near(declared, read):
        return (
            f"{wrong}.",
            f"Did you mean “{near}”? Then write that as its “name”. If not: {_MEND[0].lower()}{_MEND[1:]}",
        )
    return f"{wrong}.", _MEND


def _of_one_name(declared: DeclaredSpeaker, read: ReadArticle) -> str | None:
    """The key of another description with the name of this one."""
    name = folded(declared.speaker.name)
    others = (one.speaker for one in read.article.facts.speakers if one is not declared)
    return next((one.key for one in others if folded(one.name) == name), None)


def _near(declared: DeclaredSpeaker, read: ReadArticle) -> str | None:
    """The name of somebody who speaks here, is described nowhere, and is called nearly so."""
    described = {one.speaker.key for one in read.article.facts.speakers}
    speakers = (one.speaker for one in read.article.statements)
    names = {
        folded(one.name): one.name for one in speakers if one.voice in NAMED and one.key not in described
    }
    found = difflib.get_close_matches(folded(declared.speaker.name), names, n=1, cutoff=_NEAR)
    return names[found[0]] if found else None
