"""Contents inside brackets or between dashes, which end where those close."""

from __future__ import annotations

from ..hits import Hit
from ..tokens.classes import DASHES, is_mark
from ..tokens.sentence import Tokens


def within_brackets(tokens: Tokens, first: int, end: int) -> int:
    """Where brackets close that were open before: "Lee (who said it was safe) left"; else `end`."""
    opened = 0
    for at in range(first, end):
        opened += is_mark(tokens[at], "(") - is_mark(tokens[at], ")")
        if opened < 0:
            return at if at > first else end
    return end


def within_dashes(tokens: Tokens, hit: Hit, first: int, end: int) -> int:
    """The end, at the second of two dashes around it: "The men – police say (there were two) – fled"."""
    begun = hit.start > 0 and hit.start < first and is_mark(tokens[hit.start - 1], *DASHES)
    closing = next((at for at in range(first + 1, end) if is_mark(tokens[at], *DASHES)), end)
    return closing if begun else end
