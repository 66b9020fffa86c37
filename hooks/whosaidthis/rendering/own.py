"""Which statements are a speaker's own."""

from __future__ import annotations

from ..model import Statement
from .cast import Cast


def is_own(statement: Statement, cast: Cast) -> bool:
    """Whether the statement counts as one of its speaker's: not in the account of another, no repetition."""
    return statement.inside is None and not cast.repeats(statement)
