"""Quotations that somebody must have spoken or written, told from titles, nicknames and scare quotes."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Span
from ...reading.words import Word, find_words

FEWEST = 5
"""Words; of shorter ones a third are names, slogans and single words held at a distance."""
_LONG = 4
"""Code points of a word whose capital letter tells something: small words have none in titles either."""
_SENTENCE_END = frozenset(".!?…")


def is_like_title(characters: str, quotation: Span) -> bool:
    """Whether `quotation` is written as the title of a work or the name of a thing: “Bridges of the World”.

    A single word with a capital letter can be anybody's cry, and so can what ends as a sentence does.
    """
    words = find_words(characters, quotation)
    long = _long(words)
    ends = characters[words[-1].span.end : quotation.end] if words else ""
    named = len(words) > 1 and len(long) > 0 and words[0].capital and all(word.capital for word in long)
    return named and not any(sign in _SENTENCE_END for sign in ends)


def is_like_speech(characters: str, quotation: Span) -> bool:
    """Whether `quotation` is more than a name: five words or more, not in title case."""
    words = find_words(characters, quotation)
    if len(words) < FEWEST:
        return False
    long = _long(words[1:])
    return any(not word.capital for word in long) if long else not all(word.capital for word in words)


def _long(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if len(word.form) >= _LONG]
