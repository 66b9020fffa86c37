"""An article's counts with their marks: what a list, or a picture of the article, tells at one look."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import Voice
from ..wording.front import counted
from .summary import Glance


@dataclass(frozen=True, slots=True)
class Count:
    """How many speakers of one kind there are."""

    voice: Voice
    """Whose mark stands before it."""
    number: str
    """As it is printed: "at least 5"."""
    words: str
    """What follows it: "unnamed people"."""


def counts(seen: Glance) -> tuple[Count, ...]:
    """The counts of the glance `seen`, always four, always in the same order."""
    return tuple(
        Count(row.voice, row.count, counted(row.voice, row.count, row.documents, row.devices))
        for row in seen.rows
    )
