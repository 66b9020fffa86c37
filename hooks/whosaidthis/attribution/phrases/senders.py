"""Who stands behind "from": whoever cried, answered or wrote, not the place that it came from."""

from __future__ import annotations

from collections.abc import Set

from ..lexicon import words_of
from ..tokens.agreement import Found
from ..tokens.sentence import Tokens
from .ahead import starting_at

_NOWHERE: Set[str] = frozenset()


def who_sent(tokens: Tokens, start: int, places: Set[str] = _NOWHERE) -> Found | None:
    """Who begins at `start`; None for a side of a place, or one of `places`: "the back of the hall"."""
    end = starting_at(tokens, start)
    where = words_of("side of a place") | places
    held = tokens[start : start if end is None else end]
    return None if end is None or any(token.lower in where for token in held) else Found(start, end)
