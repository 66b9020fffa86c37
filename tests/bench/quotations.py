"""Where a text has quotation marks, and which of its words stand in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .words import Words

_PARAGRAPH = re.compile(r"[^\n]+")
_MARK = re.compile(r"[“”\"]|''|``")
_NEXT_OPENS = re.compile(rf"\s*(?:{_MARK.pattern})")
_ONLY_OPENING = ("“", "``")


def quotation_of_words(words: Words) -> Mapping[int, int]:
    """For each word in quotation marks, the number of its quotation."""
    places = enumerate(quotations(words.text))
    return {word: number for number, place in places for word in words.touched([place])}


def quotations(text: str) -> Iterator[tuple[int, int]]:
    """The places of all quotations in double marks, marks included, paragraph by paragraph.

    A quotation that its paragraph does not close runs to the paragraph's end if the next one opens with a
    mark; otherwise its mark is taken for a slip.
    """
    for paragraph in _PARAGRAPH.finditer(text):
        opened = None
        for mark in _MARK.finditer(text, *paragraph.span()):
            if opened is None:
                opened = mark.start() if _opens(mark) else None
            elif _closes(mark):
                yield opened, mark.end()
                opened = None
        if opened is not None and _NEXT_OPENS.match(text, paragraph.end()):
            yield opened, paragraph.end()


def _opens(mark: re.Match[str]) -> bool:
    return mark.group() == "“" or (mark.group() != "”" and not _before_space(mark))


def _closes(mark: re.Match[str]) -> bool:
    return mark.group() not in _ONLY_OPENING or _before_space(mark)


def _before_space(mark: re.Match[str]) -> bool:
    following = mark.string[mark.end() : mark.end() + 1]
    return not following or following.isspace()
