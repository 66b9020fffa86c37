"""Other people with the surname of an entry: “Garside” is nobody's link where Craig Garside is there too."""

from __future__ import annotations

import re

from ...model import Entry, Glossary, Kind, Span, Text
from ...speakers.lexicon import given_names

_GIVEN = re.compile(r"(?P<given>[A-Z][\w’'-]+) $")
_LONGEST_GIVEN = 24
"""Code points looked back over from a surname."""


def without_namesakes(
    text: Text, glossary: Glossary, found: list[tuple[Span, str]]
) -> list[tuple[Span, str]]:
    """The mentions without those of a person by a surname that somebody else in the text bears too.

    `found`: places and keys of entries. Names of more than one word stay, and so do other entries.
    """
    people = {entry.key: entry for entry in glossary.entries if entry.kind is Kind.OFFICIAL}
    shared = {key for span, key in found if key in people and _is_of_another(text, span, people[key])}
    return [
        (span, key) for span, key in found if key not in shared or " " in span.of(text.characters).strip()
    ]


def _is_of_another(text: Text, span: Span, entry: Entry) -> bool:
    """Whether a given name that is none of the entry's stands right before the surname."""
    characters = text.characters
    if " " in span.of(characters):
        return False
    before = _GIVEN.search(characters[max(0, span.start - _LONGEST_GIVEN) : span.start])
    if before is None or before["given"].lower() not in given_names():
        return False
    own = {word.lower() for name in entry.names for word in name.split()}
    return before["given"].lower() not in own
