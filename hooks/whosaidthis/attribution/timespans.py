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


def after_timespan(tokens: Tokens, at: int) -> int:
    """The token after the span that begins at `at`: "Only 11 days ago (Lee left)"; `at` where none does."""
    near = range(at + 2, min(len(tokens), at + _LONGEST))
    ago = next((n for n in near if tokens[n].lower == "ago"), None)
    return at if ago is None or timespan_start(tokens, ago) != at else ago + 1


_LONGEST = 7
"""Tokens of "just over a couple of weeks ago"."""


def _is_unit(token: Token) -> bool:
    return token.lower in _UNITS or token.lower.removesuffix("s") in _UNITS


def _counts(token: Token) -> bool:
    return token.lower in _COUNTS or token.lower in words_of("number") or token.form[0].isdigit()
