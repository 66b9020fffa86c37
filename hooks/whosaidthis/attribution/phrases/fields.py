"""Bodies and offices that are named for several fields: "the Department for Food, Work and Rural Affairs"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from ...model import Span
from ..lexicon import words_of
from ..tokens.sentence import Tokens

_LONGEST = 16
"""Words and marks from the first field to the last."""
_LINKS = ("of", "for", "on")
_NAMED = r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2}"
_LISTED = re.compile(rf"{_NAMED}(?: , {_NAMED})+(?: ,)? and {_NAMED}")
"""Words and marks, a space between them."""
_BODY = re.compile(rf"\b([A-Z]\w+) (?:{'|'.join(_LINKS)}) (?=[A-Z])")
_WORD = re.compile(r"[\w’'-]+|[^\w\s]")


def joins_fields(tokens: Tokens, at: int) -> bool:
    """Whether the comma or "and" at `at` stands between two fields of one body."""
    if tokens[at].form not in (",", "and") or at + 1 >= len(tokens):
        return False
    first = at
    while first > max(1, at - _LONGEST) and (tokens[first - 1].capital or tokens[first - 1].form == ","):
        first -= 1
    if first < 2 or tokens[first - 1].lower not in _LINKS or not _has_fields(tokens[first - 2].form):
        return False
    return at < first + fields_in([token.form for token in tokens[first : first + _LONGEST]])


def has_fields(tokens: Tokens, link: int) -> bool:
    """Whether a body or office and its field, with capitals, stand around `link`: "Committee (on) Energy"."""
    linked = 0 < link < len(tokens) - 1 and tokens[link].lower in _LINKS
    return linked and _has_fields(tokens[link - 1].form) and tokens[link + 1].capital


def listed_fields(characters: str, span: Span) -> tuple[Span, ...]:
    """The fields of every body in `span` that has several: "Food, Work and Rural Affairs"."""
    found = []
    for body in _BODY.finditer(characters, span.start, span.end):
        words = list(islice(_WORD.finditer(characters, body.end(), span.end), _LONGEST))
        count = fields_in([word[0] for word in words]) if _has_fields(body[1]) else 0
        if count:
            found.append(Span(words[0].start(), words[count - 1].end()))
    return tuple(found)


def fields_in(forms: Sequence[str]) -> int:
    """How many of the words and marks make the list of fields that they open with; 0 for no list.

    All elements but one must have a word that fields have: not "Education, Ann Lee and Bob Roe".
    """
    listed = _LISTED.match(" ".join(forms))
    if listed is None:
        return 0
    *_, last = listed[0].rpartition(" and ")
    elements = re.split(r" (?:,|and)(?: and)? ", listed[0])
    known = sum(any(is_field(word) for word in element.split()) for element in elements)
    beyond = len(last.split()) - _field_words(last.split())
    return len(listed[0].split()) - beyond if known >= len(elements) - 1 else 0


def is_field(word: str) -> bool:
    """Whether a word, in any case, belongs to the names of fields: "Rural" of "Rural Affairs"."""
    return word.lower() in words_of("field") | words_of("beside field")


def _field_words(words: Sequence[str]) -> int:
    """How many words the last field has, a holder's name behind it left out."""
    own = [place + 1 for place, word in enumerate(words) if is_field(word)]
    return max(own, default=1)


def _has_fields(noun: str) -> bool:
    return noun[:1].isupper() and noun.lower() in words_of("body of fields")
