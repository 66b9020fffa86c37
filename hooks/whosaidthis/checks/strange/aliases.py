"""Speakers whose full name an entry of somebody else has among its aliases."""

from __future__ import annotations

import re

from ...entries import Owners, fold, without_title
from ...joining import ReadArticle
from ...model import Entry, Fault, Glossary, Kind, Place, Speaker, Text, Voice

_NO_NAMES = frozenset("de du da di del la le van von der den of al el bin ibn".split())
"""Small words that many names share."""


def check_strange_aliases(read: ReadArticle, glossary: Glossary) -> tuple[Fault, ...]:
    """Each of them once, where it first speaks: its words would stand on the page of the other.

    Told where the article names the owner of the entry too, and the alias shares no word with any other name
    of the entry: nicknames, married names and names of old share one, or stand alone. Not told of a speaker
    of the front matter whom that gives another name of the entry: the editor says that both are one.
    """
    owners = Owners(read.article, glossary)
    people = [entry for entry in glossary.entries if entry.kind is Kind.OFFICIAL]
    entries = {entry.key: entry for entry in people}
    untitled = {without_title(name): entry for entry in people for name in entry.aliases}
    called = {one.speaker.key: {*map(fold, one.also)} for one in read.article.facts.speakers}
    found: dict[str, Fault] = {}
    for one in read.article.statements:
        speaker = one.speaker
        entry = entries.get(owners.owner(one) or "") or untitled.get(without_title(speaker.name))
        if entry is None or speaker.key in found or called.get(speaker.key, set()) & _others(speaker, entry):
            continue
        if _is_strange(speaker, entry, read.article.text):
            place = read.source.place((*one.source, *one.spans)[0])
            found[speaker.key] = _fault(place, speaker.name, entry, glossary)
    return tuple(found.values())


def _fault(place: Place, alias: str, entry: Entry, glossary: Glossary) -> Fault:
    return Fault(
        place,
        "strange-alias",
        f"“{alias}” speaks here, and {glossary.shown(entry)} has that name as an alias of “{entry.name}”, "
        "whom the article names too.",
        "Take the alias out of the entry; or, if both are one, write the other name under “also” of a "
        "speaker.",
    )


def _is_strange(speaker: Speaker, entry: Entry, text: Text) -> bool:
    """Whether the name of the `speaker` is an alias of `entry` and like none of its other names."""
    others = _others(speaker, entry)
    if speaker.voice is not Voice.NAMED_PERSON or " " not in without_title(speaker.name):
        return False
    if fold(entry.name) not in others or len(others) == len(set(map(fold, entry.names))):
        return False
    words = _words(without_title(speaker.name))
    shared = any(words & _words(name) for name in others)
    return not shared and any(_stands_in(name, text) for name in entry.names if fold(name) in others)


def _others(speaker: Speaker, entry: Entry) -> frozenset[str]:
    """The names of `entry`, folded, but for those of the `speaker`, with a title or without."""
    own = without_title(speaker.name)
    return frozenset(fold(name) for name in entry.names if without_title(name) != own)


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w{2,}", fold(name))) - _NO_NAMES


def _stands_in(name: str, text: Text) -> bool:
    spaced = r"\s+".join(map(re.escape, name.split()))
    return re.search(rf"(?<!\w){spaced}(?!\w)", text.characters) is not None
