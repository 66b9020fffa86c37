"""Quotations in headlines and headings: what somebody says again below, word for word."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import HEADINGS, Attribution, Form, Span, Text
from ...reading.words import plain_words
from ..ordering import in_order
from .marks import Quotation

_FEWEST = 3
"""Words of a quotation that is no nickname or title."""


def with_repeated(
    text: Text, quotations: Sequence[Quotation], found: Sequence[Attribution]
) -> tuple[Attribution, ...]:
    """`found` with the quotations of headlines and headings that nobody is named for there.

    Each goes to the source of the one attribution that holds the same words, in their order, below it.
    """
    headings = [span for one in quotations for span in one.spans[:1] if _is_heading(text, span)]
    free = [span for span in headings if not any(span.meets(part) for one in found for part in one.content)]
    more = [one for span in free if (one := _repeated(text.characters, span, found)) is not None]
    return in_order((*found, *more)) if more else tuple(found)


def _is_heading(text: Text, span: Span) -> bool:
    number = text.block_at(span.start)
    return number == 0 or text.blocks[number].kind in HEADINGS


def _repeated(characters: str, span: Span, found: Sequence[Attribution]) -> Attribution | None:
    words = plain_words(span.of(characters))
    if words.count(" ") < _FEWEST - 1:
        return None
    said = [
        one
        for one in found
        if one.source
        and one.form is not Form.INDIRECT
        and one.content[0].start > span.end
        and f" {words} " in f" {plain_words(' '.join(part.of(characters) for part in one.content))} "
    ]
    sources = {one.source for one in said}
    return Attribution(sources.pop(), (), (span,), Form.DIRECT) if len(sources) == 1 else None
