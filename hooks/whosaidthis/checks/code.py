"""Words as code in what somebody is said to say: they are not read, and the note lacked them in silence."""

from __future__ import annotations

from collections.abc import Iterator

from ..attribution.quotations.marks import find_quotations
from ..joining import ReadArticle
from ..model import Fault, Level, Span
from ..reading.inline_code import find_code
from ..reading.sentences import split_sentences


def check_code(read: ReadArticle) -> Iterator[Fault]:
    """Each sentence with a statement and with inline code, unless that stands in a quotation.

    Code inside a quotation is a warning of its own, for there the exact words are lost.
    """
    source = read.source
    quoted = [source.find(span) for one in find_quotations(source.text) for span in one.spans]
    for sentence in _with_statements(read):
        place = source.find(sentence)
        at = find_code(source.content, place.start, place.end)
        if at is not None and not any(span.start <= at < span.end for span in quoted):
            wrong = "The words of code are left out here, so a statement of this sentence may lack them."
            mend = "Take the marks of code away, if somebody is said to say these words."
            yield Fault(source.place_at(at), "code-in-statement", wrong, mend, Level.NOTE)


def _with_statements(read: ReadArticle) -> Iterator[Span]:
    """The sentences in which a statement's words stand."""
    text = read.source.text
    content = [span for one in read.article.statements for span in one.content]
    for number in sorted({text.block_at(span.start) for span in content}):
        block = text.blocks[number].span
        for sentence in split_sentences(text.characters, block):
            if any(span.meets(sentence) for span in content):
                yield sentence
