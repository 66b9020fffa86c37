"""Quotations that no statement holds, as a signature remembers them: whoever signs has seen them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..attribution.quotations.marks import find_quotations
from ..attribution.quotations.speechlike import is_like_speech
from ..model import HEADINGS, Article, Span, Statement, Text, one_line_of
from .digest import hashed

_DIGITS = 8
_NONE = "-"
"""What stands in the signature of an article without any."""
_WRITTEN = re.compile(rf"{_NONE}|[0-9a-f]{{{_DIGITS}}}(?: [0-9a-f]{{{_DIGITS}}})*")


def unspoken(text: Text, statements: Sequence[Statement]) -> tuple[Span, ...]:
    """The parts of quotations like speech that meet no statement, in their order; headings are left alone."""
    closed = [
        *(span for one in statements for span in (*one.spans, *one.content)),
        *(block.span for block in text.blocks if block.kind in HEADINGS),
    ]
    return tuple(
        span
        for quotation in find_quotations(text)
        for span in quotation.spans
        if quotation.closed
        and is_like_speech(text.characters, span)
        and not any(span.meets(other) for other in closed)
    )


def remembered(article: Article) -> tuple[str, ...]:
    """What a signature keeps of the unspoken quotations of `article`: a digest of each."""
    spans = unspoken(article.text, article.statements)
    return tuple(dict.fromkeys(_digest(span, article) for span in spans))


def new_quotations(article: Article) -> tuple[Span, ...]:
    """The unspoken quotations that were not there when `article` was signed.

    None are where there is no signature, or one from before it remembered them.
    """
    known = article.facts.signature.unspoken if article.facts.signature else None
    if known is None:
        return ()
    spans = unspoken(article.text, article.statements)
    return tuple(span for span in spans if _digest(span, article) not in known)


def write_unspoken(digests: Sequence[str]) -> str:
    """The digests on one line."""
    return " ".join(digests) or _NONE


def read_unspoken(line: str) -> tuple[str, ...] | None:
    """The digests of a line that `write_unspoken` has written; None for any other."""
    if not _WRITTEN.fullmatch(line):
        return None
    return () if line == _NONE else tuple(line.split())


def _digest(span: Span, article: Article) -> str:
    return hashed([one_line_of((span,), article.text.characters)])[:_DIGITS]
