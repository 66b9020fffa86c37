"""Speakers told apart by their order: "the second official" is not the one who spoke first."""

from __future__ import annotations

from collections.abc import Iterable

from ..people.known import Known

_LATER = frozenset("second third fourth fifth other".split())
_NEW = frozenset(("another",))
"""How the article can bring in the one whom it later calls "the other"."""


def in_order(words: str, name: str, met: Iterable[Known]) -> bool:
    """Whether the speaker called `name` can be the one of `words` by their order; `met` are all so far.

    "The second clerk" is one called so; "the first clerk" is nobody whom an order sets apart, where the
    article has a second one.
    """
    order = _order(words)
    if order & _LATER:
        return bool(order & _order(name)) or ("other" in order and bool(_order(name)))
    return not is_counted_first(words, met) or not _order(name) & (_LATER | _NEW)


def is_counted_first(words: str, met: Iterable[Known]) -> bool:
    """Whether "first" is an order, and no rank: the article has a second one or another."""
    first = _order(words) == {"first"}
    noun = words.lower().split()[-1:]
    return first and any(_order(one.name) and one.name.lower().split()[-1:] == noun for one in met)


def _order(words: str) -> frozenset[str]:
    return (_LATER | _NEW | {"first"}) & frozenset(words.partition(",")[0].lower().split())
