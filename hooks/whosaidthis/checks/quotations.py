"""Quotations that no statement holds: nobody is said to speak them."""

from __future__ import annotations

from ..attribution.quotations.marks import find_quotations
from ..attribution.quotations.speechlike import is_like_speech
from ..joining import ReadArticle
from ..model import HEADINGS, Fault, Level, Span
from ..reading.words import find_words

_LONG = 12
"""Words from which on it is no slogan, proverb or line of a song: none of these was longer in 60 articles."""


def check_quotations(read: ReadArticle) -> tuple[Fault, ...]:
    """Each quotation like speech that meets no statement and no editor's `.unsaid`.

    Long ones, and those that make up a paragraph, are warnings. Other short ones are notes: every second one
    is words that nobody in the article says.
    """
    text = read.source.text
    closed = [
        *(span for one in read.article.statements for span in (*one.spans, *one.content)),
        *(editor.span for editor in read.editors if editor.unsaid),
        *(block.span for block in text.blocks if block.kind in HEADINGS),
    ]
    return tuple(
        _fault(read, span)
        for quotation in find_quotations(text)
        for span in quotation.spans
        if quotation.closed
        and is_like_speech(text.characters, span)
        and not any(span.meets(other) for other in closed)
    )


def _fault(read: ReadArticle, span: Span) -> Fault:
    words = find_words(read.source.text.characters, span)
    first = " ".join(word.form for word in words[:4])
    text = read.source.text
    whole = text.blocks[text.block_at(span.start)].span == span
    return Fault(
        read.source.place(span),
        "unspoken-quotation",
        f"The quotation “{first} …” belongs to no speaker.",
        'Put it in brackets and write {.said by="name"}, or {.unsaid} if nobody here says it.',
        Level.WARNING if whole or len(words) >= _LONG else Level.NOTE,
    )
