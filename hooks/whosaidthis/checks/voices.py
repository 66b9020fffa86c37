"""Speakers whom the article reads as a person and the glossary has as a body, or the other way round."""

from __future__ import annotations

from ..entries import Owners
from ..joining import ReadArticle
from ..model import Fault, Glossary, Kind, Voice

_READ_AS = {Voice.NAMED_PERSON: "a person", Voice.INSTITUTION: "a body"}
_ABOUT = {Voice.NAMED_PERSON: "a person", Voice.INSTITUTION: "something else"}


def check_voices(read: ReadArticle, glossary: Glossary) -> tuple[Fault, ...]:
    """Each of them once, where it first speaks; whoever the front matter describes is as it says.

    Nothing in its name tells a reader of text that “Orla Power” is a company; its entry does.
    """
    owners = Owners(read.article, glossary)
    entries = {entry.key: entry for entry in glossary.entries}
    described = {declared.speaker.key for declared in read.article.facts.speakers}
    found: dict[str, Fault] = {}
    for one in read.article.statements:
        speaker, entry = one.speaker, entries.get(owners.owner(one) or "")
        meant = Voice.NAMED_PERSON if entry and entry.kind is Kind.OFFICIAL else Voice.INSTITUTION
        if entry is None or speaker.voice in {meant, Voice.DOCUMENT} or speaker.key in {*described, *found}:
            continue
        found[speaker.key] = Fault(
            read.source.place((*one.source, *one.spans)[0]),
            "other-voice",
            f"“{speaker.name}” is read as {_READ_AS[speaker.voice]}, and {glossary.shown(entry)} is about "
            f"{_ABOUT[meant]} of that name.",
            f"Write under “speakers” which it is: “{speaker.key}: {{name: {speaker.name}, voice: {meant}}}”.",
        )
    return tuple(found.values())
