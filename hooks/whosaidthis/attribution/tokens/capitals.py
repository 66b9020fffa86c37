"""Runs of words with a capital, as names are."""

from __future__ import annotations

from .sentence import Tokens

FULL_NAME = 2
"""Words with a capital of which the name of one person is made at least, without a title."""


def capitals_from(tokens: Tokens, at: int) -> int:
    """The token after the words with a capital that begin with token `at`; `at` where there are none."""
    while at < len(tokens) and tokens[at].capital:
        at += 1
    return at


def capitals_before(tokens: Tokens, end: int) -> int:
    """The first of the words with a capital that end before token `end`; `end` where there are none."""
    while end > 0 and tokens[end - 1].capital:
        end -= 1
    return end
