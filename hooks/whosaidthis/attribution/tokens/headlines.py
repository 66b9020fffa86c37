"""Whether a sentence is written as headlines are."""

from __future__ import annotations

from .classes import ends_in, is_mark, is_quote
from .sentence import Tokens


def is_headline(tokens: Tokens) -> bool:
    """Whether the sentence is short and no mark ends it, as in headlines."""
    return len(tokens) <= _LONGEST_HEADLINE and not ends_in(tokens[-1], ".", "!", "?", "…")


_LONGEST_HEADLINE = 25
"""Tokens."""


def after_set_quotation(tokens: Tokens, first: int) -> int:
    """The token after the quotation set before a headline: "‘It was safe’: (Adviser took $9m, jury told)"."""
    set_before = first + 2 < len(tokens) and is_quote(tokens[first]) and is_mark(tokens[first + 1], ":")
    return first + 2 if set_before and is_headline(tokens) else first
