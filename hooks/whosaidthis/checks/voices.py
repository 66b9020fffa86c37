"""Speakers who are a person to the article and something else to the glossary, or the other way round."""

from __future__ import annotations

from ..entries import Owners, fold
from ..joining import ReadArticle
from ..model import Entry, Fault, Glossary, Kind, Speaker, Voice

_READ_AS = {Voice.NAMED_PERSON: "a person", Voice.INSTITUTION: "a body"}
_ABOUT = {Voice.NAMED_PERSON: "a person", Voice.INSTITUTION: "something else"}


def check_voices(read: ReadArticle, glossary: Glossary) -> tuple[Fault, ...]:
    """Each of them once, where it first speaks; whoever the front matter describes is as it says.

    Nothing in its name tells a reader of text that “Orla Power” is a company; its entry does. A weapon's
    entry tells nothing of who speaks: a person’s name in it has been put there by mistake.
    """
    owners = Owners(read.article, glossary)
    entries = {entry.key: entry for entry in glossary.entries}
    described = {declared.speaker.key for declared in read.article.facts.speakers}
    found: dict[str, Fault] = {}
    for one in read.article.statements:
        speaker = one.speaker
        if one.inside is not None or speaker.voice not in _READ_AS or speaker.key in {*described, *found}:
            continue
        entry = entries.get(owners.named(speaker.name) or "")
        if entry and (told := _told(speaker, entry, glossary.shown(entry))):
            place = read.source.place((*one.source, *one.spans)[0])
            found[speaker.key] = Fault(place, "other-voice", *told)
    return tuple(found.values())


def _told(speaker: Speaker, entry: Entry, path: str) -> tuple[str, str] | None:
    """What is wrong where `speaker` bears a name of `entry`, the file `path`, and how to mend it."""
    meant = Voice.NAMED_PERSON if entry.kind is Kind.OFFICIAL else Voice.INSTITUTION
    if speaker.voice is meant:
        return None
    wrong = f"“{speaker.name}” is read as {_READ_AS[speaker.voice]}, and {path} "
    if not entry.kind.is_weapon:
        line = _line(speaker, meant)
        return (
            f"{wrong}is about {_ABOUT[meant]} of that name.",
            f"Write under “speakers” which it is: {line}.",
        )
    line = _line(speaker, Voice.NAMED_PERSON)
    what = f"a thing, “{entry.subkind}”" if entry.subkind else "a weapon"
    wrong += f"has that name for {what}, which says nothing."
    if key := _list_with(speaker.name, entry):
        return (
            wrong,
            f"Take the name out of its “{key}”; or, if a person bears it too, write under “speakers” {line}.",
        )
    return wrong, f"If a person bears it too, write that under “speakers”: {line}."


def _line(speaker: Speaker, voice: Voice) -> str:
    return f"“{speaker.key}: {{name: {speaker.name}, voice: {voice}}}”"


def _list_with(name: str, entry: Entry) -> str | None:
    """The key of the entry under which the name stands beside its own; None where it is its own."""
    lists = {"aliases": entry.aliases, "spellings": entry.spellings}
    return next((key for key, names in lists.items() if fold(name) in map(fold, names)), None)
