"""Corrections: what an article once said wrongly, told to its readers."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction, as an editor writes it in the front matter."""

    date: datetime.date
    wrong: str
    """What was wrong, in one sentence."""
    now: str
    """What the article says now."""
    statement: str | None = None
    """The id of the statement that was corrected, as it is now and without prefix; None where it concerns no
    statement, or one that is gone."""
    formerly: tuple[str, ...] = ()
    """The ids under which links may still look for it, without prefix."""
