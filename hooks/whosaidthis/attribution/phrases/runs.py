"""Runs of words that nothing interrupts, read backwards: what a noun phrase can be made of."""

from __future__ import annotations

from ..tokens.classes import is_mark, is_quoted_noun
from ..tokens.sentence import Tokens
from .interrupting import interrupts, judges
from .openings import glues

LONGEST = 40
"""Tokens of the longest noun phrase looked for: keeps the work linear."""


def run_back(tokens: Tokens, end: int) -> int:
    """The first token of the run before `end` that no verb, conjunction or mark interrupts."""
    at = end
    while at > max(0, end - LONGEST):
        token = tokens[at - 1]
        if judges(tokens, at - 1) or judges(tokens, at - 2):
            break
        if is_mark(token, ")"):
            at = _opening(tokens, at - 1)
        elif (
            glues(tokens, at - 1) or is_quoted_noun(token) or (token.word and not interrupts(tokens, at - 1))
        ):
            at -= 1
        else:
            break
    return at


def _opening(tokens: Tokens, closing: int) -> int:
    """The bracket that `closing` closes, or `closing` itself."""
    for at in range(closing - 1, max(-1, closing - LONGEST), -1):
        if is_mark(tokens[at], "("):
            return at
    return closing
