"""Glossary entries."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from .rough_day import RoughDay


class Kind(StrEnum):
    """What an entry is about; the name of its folder under the glossary."""

    MISSILE = "missile"
    DRONE = "drone"
    WEAPON = "weapon"
    """Neither missile nor drone: a tank, a gun, a fighter, a ship, an unarmed one too."""
    OFFICIAL = "official"
    BODY = "body"
    DOCUMENT = "document"
    PLACE = "place"

    @property
    def is_weapon(self) -> bool:
        """Whether it is a thing that nobody is and that says nothing, whatever name an editor gives it."""
        return self in (Kind.MISSILE, Kind.DRONE, Kind.WEAPON)


class Agreement(StrEnum):
    """How far the sources of one point agree."""

    AGREED = "agreed"
    DIFFER = "differ"
    """Sources give different figures."""
    DISPUTED = "disputed"
    """One party says what another party denies."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact was read."""

    key: str
    title: str
    publisher: str
    date: str | None
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD`; None where the source carries no date."""
    url: str
    via: str | None = None
    """Who republished it, when the copy read was not the publisher's own."""
    note: str | None = None
    """What a reader must know to weigh it: "Iranian state broadcaster"."""


class Bound(StrEnum):
    """What is said beside the figure of a range; printed before it."""

    NONE = "none"
    ABOUT = "about"
    UP_TO = "up to"
    UP_TO_ABOUT = "up to about"
    OVER = "over"
    TARGETS_AT = "targets at"
    """The figures are how far away its targets are."""


@dataclass(frozen=True, slots=True)
class Range:
    """How far something is said to fly, for the chart."""

    far: float
    """In kilometres; above 0."""
    near: float | None = None
    """The smaller of two figures; None where there is one."""
    of: str | None = None
    """Which version the figure is of; None for the entry itself."""
    bound: Bound = Bound.NONE
    announced_by: str | None = None
    """The state or body that announced the figure; None where others give it."""


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that is said on a point, and who says it."""

    what: str
    sources: tuple[Source, ...]
    """Never empty."""
    claimant: str | None = None
    """Whose claim the sources relay, when it is not their own."""
    range: Range | None = None
    """The range in `what`, where an editor wants it in the chart."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One point of an entry's fact table."""

    point: str
    said: tuple[Said, ...]
    """More than one where figures stand side by side."""
    agreement: Agreement = Agreement.AGREED


@dataclass(frozen=True, slots=True)
class Office:
    """An office that an official held."""

    title: str
    since: RoughDay | None
    until: RoughDay | None
    """None where the official still holds it, as far as the sources say."""
    sources: tuple[Source, ...]
    ongoing: bool = False
    """Whether the sources say that the office is still held; else a missing `until` is simply not known."""


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Something that is easily taken for the entry."""

    name: str
    why: str
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class NativeName:
    """The name in its own script."""

    words: str
    lang: str
    """A BCP 47 tag."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in the glossary."""

    key: str
    """The file's name without its ending; unique in the glossary."""
    path: str
    """The file, below the docs folder, with forward slashes: `glossary/missile/fateh-110.md`."""
    kind: Kind
    name: str
    summary: str
    """One sentence."""
    aliases: tuple[str, ...] = ()
    """Words that name it in an article; matched like the name, printed nowhere."""
    spellings: tuple[str, ...] = ()
    """Other spellings; matched like the name and printed as "Also written"."""
    native: NativeName | None = None
    subkind: str | None = None
    """What kind of body, document or office holder: "news agency", "state"."""
    linked: bool = True
    """Whether mentions in articles become links; the statements of an unlinked entry are still gathered."""
    offices: tuple[Office, ...] = ()
    facts: tuple[Fact, ...] = ()
    not_the_same: tuple[LookAlike, ...] = ()
    as_of: RoughDay | None = None
    """When somebody last looked up what the entry says; None where it does not say."""

    @property
    def names(self) -> tuple[str, ...]:
        """Every way of writing it that is looked for in articles."""
        return (self.name, *self.aliases, *self.spellings)


@dataclass(frozen=True, slots=True)
class Glossary:
    """All entries of a site."""

    entries: tuple[Entry, ...]
    """In the order of their kinds, then of their names."""
    docs: str = field(default="", compare=False)
    """The docs folder as messages print it."""

    def shown(self, entry: Entry) -> str:
        """The file of `entry` as messages print it."""
        return f"{self.docs}/{entry.path}" if self.docs else entry.path


NO_GLOSSARY = Glossary(())
"""Of a site without entries."""
