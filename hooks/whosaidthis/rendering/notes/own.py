"""Which statements are a speaker's own, and which only tell of a silence."""

from __future__ import annotations

from collections.abc import Iterable

from ...model import Statement
from ...speakers.stances.kept_back import KeptBack, kept_back
from .cast import Cast


def is_own(statement: Statement, cast: Cast) -> bool:
    """Whether the statement counts as one of its speaker's: not in the account of another, no repetition."""
    return statement.inside is None and not cast.repeats(statement)


def is_silent(statement: Statement, characters: str) -> bool:
    """Whether nothing was said to anybody: "did not reply"; not "told Reuters that he had no comment"."""
    kept = kept_back(characters, statement)
    return kept not in (None, KeptBack.ONE_THING, KeptBack.UNSAID) and statement.hearer is None


def first_silence(statements: Iterable[tuple[Statement, Cast]]) -> KeptBack:
    """How the articles first tell of somebody's silence, in `statements` that are all of one speaker."""
    kept = (kept_back(cast.article.text.characters, one) for one, cast in statements)
    return next(filter(None, kept), KeptBack.COMMENT)
