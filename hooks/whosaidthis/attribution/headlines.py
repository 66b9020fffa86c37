"""Whether a sentence is written as headlines are."""

from __future__ import annotations

from .classes import ends_in
from .tokens import Tokens


def is_headline(tokens: Tokens) -> bool:
    """Whether the sentence is short and no mark ends it, as in headlines."""
    return len(tokens) <= _LONGEST_HEADLINE and not ends_in(tokens[-1], ".", "!", "?", "…")


_LONGEST_HEADLINE = 25
"""Tokens."""
