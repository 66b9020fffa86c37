"""Ships that an entry of some other thing has among its aliases."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...entries import fold
from ...entries.lexicon import weapon_word
from ...joining import ReadArticle
from ...model import Entry, Fault, Glossary, Kind, Place
from ...speakers.names.ships import SHIPS

_SHIP_BEFORE = re.compile(r"\b(?P<noun>[a-z]+)\s\Z")
_LONGEST_NOUN = 20
"""Code points looked back over."""


def check_strange_ships(read: ReadArticle, glossary: Glossary) -> Iterator[Fault]:
    """Each entry of a missile or of another weapon that is no ship, of which an alias is a ship's name here.

    The first place of it with the noun for a ship right before: "the frigate Halcyon".
    """
    entries = {entry.key: entry for entry in glossary.entries if entry.aliases and _is_no_ship(entry)}
    characters = read.article.text.characters
    for mention in read.article.mentions:
        entry, words = entries.get(mention.entry), mention.span.of(characters)
        if entry is None or fold(words) not in map(fold, entry.aliases):
            continue
        before = characters[max(0, mention.span.start - _LONGEST_NOUN) : mention.span.start]
        found = _SHIP_BEFORE.search(before)
        if found and found["noun"] in SHIPS:
            del entries[entry.key]
            place = read.source.place(mention.span)
            yield _fault(place, words, found["noun"], entry, glossary.shown(entry))


def _fault(place: Place, words: str, noun: str, entry: Entry, path: str) -> Fault:
    what = f"“{entry.name}”, “{entry.subkind or entry.kind.value}”"
    wrong = f"“{words}” is a {noun} here, and {path} has that name as an alias of {what}."
    mend = "Take the alias out of the entry; or, if both are one, mend the “subkind” there."
    return Fault(place, "strange-alias", wrong, mend)


def _is_no_ship(entry: Entry) -> bool:
    """Whether an entry is surely of a thing that is no ship: a missile, or a weapon whose noun says so."""
    nouns = fold(entry.subkind or "").split()
    if SHIPS & {*nouns}:
        return False
    return entry.kind is Kind.MISSILE or (
        entry.kind is Kind.WEAPON and any("weapon" in weapon_word(noun) for noun in nouns)
    )
