"""Spans of time counted back from now: "two weeks ago", "less than a month ago"."""

from __future__ import annotations

from .bounds import with_bound
from .lexicon import words_of
from .openings import PERIODS
from .tokens import Token, Tokens

_UNITS = PERIODS | frozenset("second minute hour day decade fortnight".split())
_COUNTS = frozenset("a an several many few couple".split())


def timespan_start(tokens: Tokens, at: int) -> int | None:
    """The first token of the span that ends at `at`: that of "just over two weeks ago"; else None."""
    if at < 2 or tokens[at].lower != "ago" or not _is_unit(tokens[at - 1]) or not _counts(tokens[at - 2]):
        return None
    start = at - 2
    start -= start > 0 and tokens[start].lower in ("few", "couple") and tokens[start - 1].lower == "a"
    start = with_bound(tokens, start)
    return start - (start > 0 and tokens[start - 1].lower in ("just", "only"))


def _is_unit(token: Token) -> bool:
    return token.lower in _UNITS or token.lower.removesuffix("s") in _UNITS


def _counts(token: Token) -> bool:
    return token.lower in _COUNTS or token.lower in words_of("number") or token.form[0].isdigit()
