"""Quotations that no statement holds: nobody is said to speak them."""

from __future__ import annotations

from ..joining import ReadArticle
from ..model import Fault, Level, Span
from ..reading.words import find_words
from ..signing import unspoken

_LONG = 12
"""Words from which on it is no slogan, proverb or line of a song: none of these was longer in 60 articles."""


def check_quotations(read: ReadArticle) -> tuple[Fault, ...]:
    """Each quotation like speech that meets no statement and no editor's `.unsaid`.

    Long ones, and those that make up a paragraph, are warnings. Other short ones are notes: every second one
    is words that nobody in the article says. One that was not there when the article was signed is told as
    that: nobody can have looked whose words it is.
    """
    unsaid = [editor.span for editor in read.editors if editor.unsaid]
    spans = unspoken(read.source.text, read.article.statements)
    return tuple(_fault(read, span) for span in spans if not any(map(span.meets, unsaid)))


def _fault(read: ReadArticle, span: Span) -> Fault:
    words = find_words(read.source.text.characters, span)
    first = " ".join(word.form for word in words[:4])
    text = read.source.text
    whole = text.blocks[text.block_at(span.start)].span == span
    grave = whole or len(words) >= _LONG
    if not grave and span in read.signed.quotations:
        return _unsigned(read, span, first)
    return Fault(
        read.source.place(span),
        "unspoken-quotation",
        f"The quotation “{first} …” belongs to no speaker.",
        'Put it in brackets and write {.said by="name"}, or {.unsaid} if nobody here says it.',
        Level.WARNING if grave else Level.NOTE,
    )


def _unsigned(read: ReadArticle, span: Span, first: str) -> Fault:
    wrong = f"The quotation “{first} …” belongs to no speaker, and was not there when the article was signed."
    again = f"sign the article if nobody here says it: python -m whosaidthis sign {read.source.path}"
    level = Level.WARNING if read.article.facts.published else Level.NOTE
    mend = f'Put it in brackets and write {{.said by="name"}}, or {again}.'
    return Fault(read.source.place(span), "unsigned-quotation", wrong, mend, level)
