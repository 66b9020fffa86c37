"""Claimants of the glossary whose names an article has with another letter."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ...entries import fold, without_title
from ...joining import ReadArticle
from ...model import Entry, Fault, Glossary, Level, Span, Voice
from ...reading.one_letter import is_misspelt
from ...reading.words import find_words

_SHORTEST = 5
"""Letters of a name that is compared: of two shorter ones each may be right."""


def check_near_claimants(read: ReadArticle, glossary: Glossary) -> Iterator[Fault]:
    """A note on each named person who speaks and is nearly the claimant of a fact of an entry mentioned here.

    The given name is the same, and the surname is a letter off.
    """
    mentioned = {one.entry for one in read.article.mentions}
    entries = [one for one in glossary.entries if one.key in mentioned]
    told: set[str] = set()
    for one in read.article.statements:
        name = one.speaker.name
        if one.speaker.voice is not Voice.NAMED_PERSON or not one.source or name in told:
            continue
        found = next(((entry, near) for entry in entries if (near := _near(name, entry))), None)
        if found is not None:
            told.add(name)
            where = glossary.shown(found[0])
            wrong = f"“{name}” speaks here, and “{found[1]}” claims a fact in {where}: is it one name?"
            mend = "Write it the same way in both places, or leave it if these are two people."
            yield Fault(read.source.place(one.source[0]), "two-spellings", wrong, mend, Level.NOTE)


def _near(name: str, entry: Entry) -> str | None:
    """The claimant’s name that is nearly `name`; None where none is, or one of them is `name`."""
    given, _, surname = fold(without_title(name)).rpartition(" ")
    claimants = [said.claimant for fact in entry.facts for said in fact.said if said.claimant]
    if not given or any(surname in fold(one).split() for one in claimants):
        return None
    for one in claimants:
        words = find_words(one, Span(0, len(one)))
        for before, last in pairwise(words):
            if fold(before.form) == given.split()[-1] and is_misspelt(fold(last.form), surname, _SHORTEST):
                return one[before.start : last.end]
    return None
