"""The words of the choice of what is lit."""

from __future__ import annotations

LIGHT = "Show only"
LISTED = "Lists on the sources page"
"""Where the same choices lead without the script."""
EVERYTHING = "All statements"


def choice(title: str, statements: int) -> str:
    """One choice, with how many statements it lights."""
    return f"{title} ({statements})"
