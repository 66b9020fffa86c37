"""The words of the choice of what is lit."""

from __future__ import annotations

LIGHT = "Show only"
EVERYTHING = "All statements"


def choice(title: str, statements: int) -> str:
    """One choice, with how many statements it lights."""
    return f"{title} ({statements})"
