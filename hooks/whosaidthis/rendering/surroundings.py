"""What an article's page knows of the site around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ..entries import Owners
from ..model import Entry, Speaker
from .groups import Group
from .sources.ids import source_id


@dataclass(frozen=True, slots=True)
class SourceLinks:
    """Links from one article to the sources page."""

    article: str
    """The article's file."""
    owners: Owners
    address: Callable[[str], str]
    """From an id on the sources page to its address."""

    def group(self, group: Group | str) -> str:
        """The address of a group's rows."""
        return self.address(str(group))

    def speaker(self, speaker: Speaker) -> str:
        """The address of a speaker's row; of a joint one, that of its first part."""
        one = speaker.parts[0] if speaker.parts else speaker
        return self.address(source_id(self.article, one, self.owners.speaker(one)))


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around the article on its page and on its site."""

    title: str | None = None
    """The page's title; None for the article's own headline."""
    site: str | None = None
    """The site's name."""
    description: str | None = None
    """The standfirst."""
    entries: Mapping[str, Entry] = field(default_factory=dict)
    """The glossary's entries, by key."""
    href: Callable[[str], str] | None = None
    """From an entry's key to its address; None where there is no glossary."""
    every: bool = False
    """Whether every mention of an entry is linked, not only its first."""
    sources: SourceLinks | None = None
    """None where the site has no page of sources."""
    legend: str = ""
    """The address of what explains the lines and marks; empty where the site has no such page."""
    method: str = ""
    """The address of what tells how the machine reads; empty where the site has no such page."""


ALONE = Surroundings()
"""Of a page without a site."""
