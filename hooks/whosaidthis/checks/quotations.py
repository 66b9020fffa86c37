"""Quotations that no statement holds: nobody is said to speak them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..attribution.quotations.speechlike import is_like_speech
from ..desk import printed_words, torn_brackets
from ..joining import ReadArticle
from ..model import BlockKind, Fault, Level, Span
from ..reading.words import find_words
from ..signing import unspoken

_LONG = 12
"""Words from which on it is no slogan, proverb or line of a song: none of these was longer in 60 articles."""


_MEND = 'Put it in brackets and write {.said by="name"}, or {.unsaid} if nobody here says it.'
_SHOWN = 4
"""How many of its words a message repeats."""


def check_quotations(read: ReadArticle) -> tuple[Fault, ...]:
    """Each quotation like speech that meets no statement and no editor's `.unsaid`, and each other new one.

    Those between brackets that an empty line parts are left to the message about these, and so is what
    stands in an editor's braces that a slip leaves in the text.

    Long ones, and those that make up a paragraph, are warnings. Other short ones are notes: every second one
    is words that nobody in the article says. One that was not there when the article was signed is told as
    that: nobody can have looked whose words it is. So is what the page sets apart as a quotation.
    """
    unsaid = (one.span for one in read.editors if one.unsaid)
    settled = (*unsaid, *torn_brackets(read.source), *printed_words(read.source))
    spans = unspoken(read.source.text, read.article.statements)
    like_speech = (_fault(read, span) for span in spans if not any(map(span.meets, settled)))
    others = (
        _unsigned(read, span)
        for span in read.signed.quotations
        if span not in spans and not any(map(span.meets, settled))
    )
    told = (
        *settled,
        *spans,
        *(span for one in read.article.statements for span in (*one.spans, *one.content)),
    )
    return (*like_speech, *others, *_set_apart(read, told))


def _set_apart(read: ReadArticle, told: Sequence[Span]) -> Iterator[Fault]:
    """A note on each paragraph that the page sets apart as a quotation, without marks, and nobody speaks."""
    text = read.source.text
    for block in text.blocks:
        apart = block.kind is BlockKind.BLOCKQUOTE and not any(map(block.span.meets, told))
        if apart and is_like_speech(text.characters, block.span):
            first = _first_words(read, block.span)
            wrong = f"The paragraph {first}, set apart as a quotation, belongs to no speaker."
            yield Fault(read.source.place(block.span), "unspoken-quotation", wrong, _MEND, Level.NOTE)


def _fault(read: ReadArticle, span: Span) -> Fault:
    text = read.source.text
    whole = text.blocks[text.block_at(span.start)].span == span
    grave = whole or len(find_words(text.characters, span)) >= _LONG
    if not grave and span in read.signed.quotations:
        return _unsigned(read, span)
    return Fault(
        read.source.place(span),
        "unspoken-quotation",
        f"The quotation {_first_words(read, span)} belongs to no speaker.",
        _MEND,
        Level.WARNING if grave else Level.NOTE,
    )


def _unsigned(read: ReadArticle, span: Span) -> Fault:
    first = _first_words(read, span)
    wrong = f"The quotation {first} belongs to no speaker, and was not there when the article was signed."
    again = f"sign the article if nobody here says it: python -m whosaidthis sign {read.source.path}"
    level = Level.WARNING if read.article.facts.published else Level.NOTE
    mend = f'Put it in brackets and write {{.said by="name"}}, or {again}.'
    return Fault(read.source.place(span), "unsigned-quotation", wrong, mend, level)


def _first_words(read: ReadArticle, span: Span) -> str:
    """The quotation as a message repeats it: its first words, in marks."""
    words = [word.form for word in find_words(read.source.text.characters, span)]
    more = " …" if len(words) > _SHOWN else ""
    return f"“{' '.join(words[:_SHOWN])}{more}”"
