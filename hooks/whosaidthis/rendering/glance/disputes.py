"""The statements of an article that stand against each other."""

from __future__ import annotations

from ...model import COUNTERING, Statement
from ..notes.cast import Cast


def in_dispute(cast: Cast) -> tuple[Statement, ...]:
    """The statements that deny or dispute something, and those that are denied or disputed."""
    return tuple(
        one
        for one in cast.article.statements
        if one.stance in COUNTERING or one.number in cast.against or one.number in cast.answered
    )
