"""Words before a number that is not exact: "more than 100 workers", "about 20 workers", "at least two"."""

from __future__ import annotations

from .classes import is_a, is_number
from .sentence import Tokens

_BOUNDS = (
    ("no", "fewer", "than"),
    ("no", "less", "than"),
    ("no", "more", "than"),
    ("more", "than"),
    ("fewer", "than"),
    ("less", "than"),
    ("at", "least"),
    ("at", "most"),
    ("up", "to"),
    ("close", "to"),
    ("just", "over"),
    ("just", "under"),
    ("nearly", "as"),
    ("almost", "as"),
    ("about", "as"),
    ("about",),
    ("around",),
    ("nearly",),
    ("almost",),
    ("roughly",),
    ("approximately",),
    ("over",),
    ("under",),
    ("some",),
)
_LONGEST = max(map(len, _BOUNDS))
_FIRST = frozenset(bound[0] for bound in _BOUNDS)
_NUMBERS = frozenset("one dozen dozens hundreds thousands one-third two-thirds three-quarters".split())
"""Beside those of the list."""


def bound_at(tokens: Tokens, at: int) -> int:
    """How many tokens from `at` on bound a number that follows them: 2 for "more than 100"; else 0."""
    if at >= len(tokens) or tokens[at].lower not in _FIRST:
        return 0
    for bound in _BOUNDS:
        end = at + len(bound)
        if end < len(tokens) and tuple(token.lower for token in tokens[at:end]) == bound:
            counted = tokens[end].lower == "many" if bound[-1] == "as" else _is_number(tokens, end)
            return len(bound) if counted else 0
    return 0


def with_bound(tokens: Tokens, start: int) -> int:
    """The start of a noun phrase moved back over what bounds its number."""
    return next(
        (at for at in range(start - _LONGEST, start) if at >= 0 and at + bound_at(tokens, at) == start), start
    )


def _is_number(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    if token.lower == "a" and at + 1 < len(tokens):
        return tokens[at + 1].lower in ("dozen", "hundred", "thousand", "third", "quarter")
    counted = is_number(token) or token.lower in _NUMBERS
    dated = at + 1 < len(tokens) and is_a(tokens[at + 1], "day", "time") and not _is_share(tokens, at)
    return counted and not dated


def _is_share(tokens: Tokens, at: int) -> bool:
    """Whether a share stands at `at`: "6 in 10", "one in five"."""
    share = tokens[at : at + 3]
    numbers = len(share) > 2 and (is_number(share[0]) or share[0].lower == "one") and is_number(share[2])
    return numbers and share[1].lower == "in"
