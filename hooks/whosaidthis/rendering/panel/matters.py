"""What the panel holds: groups of matters that want an editor's attention."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import Place


@dataclass(frozen=True, slots=True)
class Link:
    """A link from a statement to another one, which the machine drew."""

    says: str
    """What the statement does to the other: "It disputes"."""
    number: int
    """The other statement."""
    words: str
    """Its words, cut where they are many."""
    mend: str
    """What to do where it is wrong, as one sentence."""


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing to look at."""

    place: Place
    says: str
    """What it is, as one sentence."""
    mend: str = ""
    """What to do, as one sentence."""
    code: str = ""
    """The fault's code, which the guide explains."""
    number: int | None = None
    """The statement that it is about."""
    paste: str = ""
    """Markdown that takes the place of the words, or a command: ready to copy."""
    words: str = ""
    """The statement's own words, cut where they are many."""
    links: tuple[Link, ...] = ()
    """What else its note says that the speaker's name does not confirm."""


@dataclass(frozen=True, slots=True)
class Group:
    """Matters of one kind."""

    title: str
    matters: tuple[Matter, ...]
    warns: bool = False
    """Whether a strict build fails on them."""
    paste: str = ""
    """A command that is for all of them."""
    unlisted: int = 0
    """How many more there are of which nothing is said but their number."""

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.matters) + self.unlisted
