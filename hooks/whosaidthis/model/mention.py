"""Names in an article that lead into the glossary, or should."""

from __future__ import annotations

from dataclasses import dataclass

from .entry import Kind
from .span import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of an article that name an entry."""

    span: Span
    entry: str
    """The entry's key."""
    first: bool
    """Whether it is the entry's first mention in the article."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A weapon or office holder that an article names and no entry covers."""

    name: str
    kind: Kind
    role: str | None
    """Title, or the noun beside the name: "First Vice President", "missile"."""
    spans: tuple[Span, ...]
    """Every place that names it, in the order of the text; never empty."""
