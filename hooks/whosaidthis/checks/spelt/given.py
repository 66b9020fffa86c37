"""People of the glossary whose given name an article, or their entry, has with another letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...entries import fold
from ...joining import ReadArticle
from ...model import Entry, Fault, Glossary, Kind, Level, Mention
from ...reading.one_letter import is_misspelt

_SHORTEST = 4
"""Letters of a given name that is compared: of two shorter ones each may be right."""
_LONGEST_WORD = 30
"""Code points looked back over."""
_BEFORE = re.compile(r"(?<![\w’'.-])(?P<given>[^\W\d_][\w’'-]*)[ \n]\Z")


def check_near_given(read: ReadArticle, glossary: Glossary) -> Iterator[Fault]:
    """A note where a surname, which leads to an entry, has a given name before it that is nearly its own.

    Each entry once. The surname hides the slip: the words lead to the entry all the same.
    """
    people = {entry.key: entry for entry in glossary.entries if entry.kind is Kind.OFFICIAL}
    for mention in read.article.mentions:
        entry = people.get(mention.entry)
        if entry is None or (near := _near(read, mention, entry)) is None:
            continue
        del people[mention.entry]
        wrong = f"“{near}” stands here, and “{entry.name}” in {glossary.shown(entry)}: is it one name?"
        mend = (
            "Write it the same way in both places; if texts have both, add the other one to its “spellings”."
        )
        yield Fault(read.source.place(mention.span), "two-spellings", wrong, mend, Level.NOTE)


def _near(read: ReadArticle, mention: Mention, entry: Entry) -> str | None:
    """The given name before a mention with the surname, if it is nearly the one of the entry’s name."""
    characters = read.source.text.characters
    surname = mention.span.of(characters)
    given, _, last = entry.name.rpartition(" ")
    before = _BEFORE.search(characters[max(0, mention.span.start - _LONGEST_WORD) : mention.span.start])
    if before is None or fold(last) != fold(surname) or not given:
        return None
    own, here = given.split()[-1], before["given"]
    if not here[0].isupper() or any(fold(here) in fold(name).split() for name in entry.names):
        return None
    return f"{here} {surname}" if is_misspelt(own.casefold(), here.casefold(), _SHORTEST) else None
