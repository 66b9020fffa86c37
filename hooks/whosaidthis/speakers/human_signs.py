"""What beside a name shows that somebody bears it, though no list has the given name: "Zor Vane, who sat"."""

from __future__ import annotations

import re

from ..model import Span
from . import lexicon

_NAMED = re.compile(r"(?i)\b(?P<noun>[a-z]+) (?:named|called) $")
_KIN = "husband|wife|son|daughter|mother|father|brother|sister|parents|family|children|partner"
_ACTS = "|".join(sorted(lexicon.word_list("acts of people"), key=len, reverse=True))
_AFTER = re.compile(
    r"(?:\s\([^()]{1,40}\))?(?: of [A-Z][\w-]+,(?: [A-Z][\w.]+,)?)?"
    rf"(?:,? who\b(?!['’]s\b)|,? whose (?:late )?(?:{_KIN})\b"
    rf"|(?:, [^,.;:“”\"]{{2,60}},)? (?:has |had |have |later |then |also |just |never )?(?:{_ACTS})\b"
    r"|,? (?:was|is|turned) \d\d(?: when\b| years\b|[.,]))"
)
_LOOKED_BACK = 20
"""Code points: a noun for a person and "named" before a name."""


def is_told_of_a_person(characters: str, span: Span, end: int) -> bool:
    """Whether the words right after the name at `span`, up to `end`, are told of people alone."""
    return _AFTER.match(characters, span.end, end) is not None


def noun_naming(characters: str, span: Span) -> str | None:
    """The noun for a person that a name is given for, in lower case: "a man named Zor Vane"."""
    found = _NAMED.search(characters[max(0, span.start - _LOOKED_BACK) : span.start])
    noun = found.group("noun").lower() if found else ""
    return noun if noun in lexicon.roles() else None
