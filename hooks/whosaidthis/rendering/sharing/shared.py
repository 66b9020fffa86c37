"""What the meta tags of an article's page say beyond its title and description."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that a shared link shows."""

    address: str
    """The whole address, with the site's: whoever shows the picture fetches it."""
    alt: str
    """What it says, for those who do not see it."""
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Shared:
    """An article as the templates know it."""

    sentence: str
    """Stands in for a description that nobody wrote."""
    published: date | None
    picture: Picture | None = None
