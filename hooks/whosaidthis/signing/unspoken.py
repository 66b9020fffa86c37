"""Quotations that no statement holds, as a signature remembers them: whoever signs has seen them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ..attribution.quotations.marks import find_quotations
from ..attribution.quotations.speechlike import is_like_speech, is_like_title
from ..model import HEADINGS, Article, Span, Statement, Text, Unspoken, one_line_of
from ..reading.words import find_words
from .digest import hashed

_DIGITS = 8
_EVERY = "every"
"""What begins the line of a signature that remembers them all, and not those alone that are like speech."""
_NONE = "-"
"""What stands in the signature of an article without any."""
_WRITTEN = re.compile(
    rf"(?:(?P<every>{_EVERY}) )?(?:{_NONE}|(?P<digests>[0-9a-f]{{{_DIGITS}}}(?: [0-9a-f]{{{_DIGITS}}})*))"
)


def unspoken(text: Text, statements: Sequence[Statement]) -> tuple[Span, ...]:
    """The parts of quotations like speech that meet no statement, in their order; headings are left alone."""
    return _unspoken(text, statements, is_like_speech)


def remembered(article: Article) -> Unspoken:
    """What a signature keeps of the unspoken quotations of `article`: of all but titles."""
    spans = _unspoken(article.text, article.statements, _is_no_title)
    return Unspoken(tuple(dict.fromkeys(_digest(span, article, every=True) for span in spans)))


def new_quotations(article: Article) -> tuple[Span, ...]:
    """The unspoken quotations that were not there when `article` was signed; titles are left alone.

    None are where there is no signature, or one from before it remembered them. Where it is from before it
    remembered them all, only those that are like speech can be told to be new.
    """
    known = article.facts.signature.unspoken if article.facts.signature else None
    if known is None:
        return ()
    spans = _unspoken(article.text, article.statements, _is_no_title if known.every else is_like_speech)
    return tuple(span for span in spans if _digest(span, article, known.every) not in known.digests)


def write_unspoken(known: Unspoken) -> str:
    """The digests on one line."""
    digests = " ".join(known.digests) or _NONE
    return f"{_EVERY} {digests}" if known.every else digests


def read_unspoken(line: str) -> Unspoken | None:
    """What a line holds that `write_unspoken` has written; None for any other."""
    found = _WRITTEN.fullmatch(line)
    if found is None:
        return None
    return Unspoken(tuple((found["digests"] or "").split()), every=found["every"] is not None)


def _unspoken(
    text: Text, statements: Sequence[Statement], counts: Callable[[str, Span], bool]
) -> tuple[Span, ...]:
    """The parts of closed quotations that meet no statement and no heading, of those that count."""
    closed = [
        *(span for one in statements for span in (*one.spans, *one.content)),
        *(block.span for block in text.blocks if block.kind in HEADINGS),
    ]
    return tuple(
        span
        for quotation in find_quotations(text)
        for span in quotation.spans
        if quotation.closed and counts(text.characters, span) and not any(map(span.meets, closed))
    )


def _is_no_title(characters: str, quotation: Span) -> bool:
    return not is_like_title(characters, quotation)


def _digest(span: Span, article: Article, every: bool) -> str:
    """The digest of a quotation; of one among all that are remembered, its words alone count."""
    words = one_line_of((span,), article.text.characters)
    if every:
        words = " ".join(word.form.casefold() for word in find_words(article.text.characters, span))
    return hashed([words])[:_DIGITS]
