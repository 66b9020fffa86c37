"""The statements of an article that stand against each other."""

from __future__ import annotations

from ...model import Stance, Statement
from ..notes.cast import Cast

_AGAINST = frozenset({Stance.DENIES, Stance.DISPUTES})


def in_dispute(cast: Cast) -> tuple[Statement, ...]:
    """The statements that deny or dispute something, and those that are denied or disputed."""
    return tuple(
        one
        for one in cast.article.statements
        if one.stance in _AGAINST or one.number in cast.against or one.number in cast.answered
    )
