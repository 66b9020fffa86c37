"""Every speaker of an article with the way of its words to the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ...model import Basis, Hearer, Speaker, Statement, Voice
from ..glance.agencies import agencies
from ..notes.cast import Cast
from ..notes.own import is_own, is_silent
from ..wording.words import ARTICLE, bare_name
from .left_out import LeftOut, left_out


class WayKind(StrEnum):
    """How we know the way from a speaker to whoever wrote it down; the surest first."""

    STATED = "stated"
    INFERRED = "inferred"
    NOT_STATED = "not-stated"


@dataclass(frozen=True, slots=True)
class Way:
    """One way by which statements left their speaker."""

    kind: WayKind
    hearer: Hearer | None
    """Who was told; None where nobody is named, or where a report is read behind it."""
    through: Hearer | None
    """The body whose report stands behind it, or who has seen the paper addressed to the hearer."""
    numbers: tuple[int, ...]
    """The statements that went this way."""
    occasion: str | None = None
    """On what occasion they were said, where nobody is named who was told: "in a statement"."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of a group who speaks alone."""

    count: int
    """How many people: one of them, two of them."""
    stated: tuple[int, ...]
    """The statements that the article gives to the member outright."""
    inferred: tuple[int, ...]
    """Those that we read as the member's."""
    way: WayKind
    """The surest way of its own statements."""
    read: bool = False
    """Whether it is our reading that it is one of the group."""


@dataclass(frozen=True, slots=True)
class Told:
    """One speaker, or one part of a joint one, and whom it told."""

    speaker: Speaker
    ways: tuple[Way, ...]
    """Never empty; the surest first."""
    hedges: tuple[str, ...] = ()
    """The writer's words of distance from its statements."""
    members: tuple[Member, ...] = ()

    own: bool = False
    """Whether it is the outlet itself, whose words nobody else carried."""

    @property
    def way(self) -> WayKind:
        """The surest of its ways."""
        return self.ways[0].kind

    @property
    def kinds(self) -> tuple[WayKind, ...]:
        """The kinds of its ways, the surest first."""
        return tuple(dict.fromkeys(way.kind for way in self.ways))


@dataclass(frozen=True, slots=True)
class Relay:
    """A body by whose reporting alone statements reach the page."""

    name: str
    kind: str | None
    """What kind of body it is, where the article or a lexicon says so: "news agency"."""
    numbers: tuple[int, ...]
    """All statements that came through it."""
    reports: bool
    """Whether the article says that it reported something; else it was only told."""
    when: date | None
    told: tuple[Told, ...]
    """Those whose words it carried."""
    own: tuple[int, ...] = ()
    """The statements that it makes itself."""


@dataclass(frozen=True, slots=True)
class Routes:
    """From every speaker to the page."""

    outlet: str | None
    """Who printed the report that the page retells; None where the page is the first to print it."""
    outlet_kind: str | None
    statements: int
    """How many statements the page has: all of them, as "At a glance" counts them."""
    relays: tuple[Relay, ...]
    told: tuple[Told, ...]
    """Speakers whose words no relay carried."""
    teller: str = ARTICLE
    """Who says how the words went, or leaves it open."""
    reprints: bool = False
    """Whether the page prints the report's own words."""
    left_out: LeftOut = field(default_factory=LeftOut)
    """The statements on no line of their own: no words went on a way by them, or on the way of another."""


def find_routes(cast: Cast) -> Routes:
    """The routes of the article whose cast is `cast`; who keeps silent has sent no words on any way."""
    carried, retold = agencies(cast), cast.article.facts.retold
    statements = cast.article.statements
    taken = {number for numbers in carried.values() for number in numbers}
    characters = cast.article.text.characters
    silent = [one for one in statements if one.number not in taken and is_silent(one, characters)]
    rest = [one for one in statements if one not in silent and one.number not in taken and is_own(one, cast)]
    return Routes(
        outlet=cast.outlet,
        teller=cast.teller,
        outlet_kind=cast.outlet_kind,
        reprints=retold is not None and retold.word_for_word,
        statements=len(statements),
        relays=tuple(_relay(name, numbers, cast) for name, numbers in carried.items()),
        told=_told(rest, cast.printer, cast),
        left_out=left_out(statements, silent, cast),
    )


def _relay(name: str, numbers: Sequence[int], cast: Cast) -> Relay:
    carried = [cast.by_number[number] for number in numbers]
    itself = [one for one in carried if one.speaker.name == name and one.inside is None]
    others = [one for one in carried if one.speaker.name != name and is_own(one, cast)]
    return Relay(
        name=name,
        kind=next((one.speaker.kind for one in itself), None),
        numbers=tuple(numbers),
        reports=bool(itself) or any(one.through and one.through.basis != Basis.INFERRED for one in carried),
        when=next((one.when for one in itself if one.when), None),
        told=_told(others, None, cast),
        own=tuple(one.number for one in itself if is_own(one, cast)),
    )


def _told(statements: Sequence[Statement], printer: str | None, cast: Cast) -> tuple[Told, ...]:
    """The speakers of `statements`: stated ways first, then inferred ones, then unknown ones.

    `printer` is whoever printed the words: what it says itself, it told nobody else.
    """
    by_speaker: dict[str, list[Statement]] = {}
    for statement in statements:
        by_speaker.setdefault(statement.speaker.key, []).append(statement)
    groups = {part.key for made in by_speaker.values() for part in (made[0].speaker, *made[0].speaker.parts)}
    members = _members(by_speaker, cast)
    found: list[Told] = []
    for made in by_speaker.values():
        speaker = made[0].speaker
        if speaker.member_of in groups and speaker.member_of != speaker.key:
            continue
        parts = speaker.parts or (speaker,)
        own = printer is not None and bare_name(speaker.name) == bare_name(printer)
        found.extend(_one(part, made, members.get(part.key, ()), own=own) for part in parts)
    order = list(WayKind)
    return tuple(sorted(found, key=lambda one: order.index(one.way)))


def _members(by_speaker: Mapping[str, list[Statement]], cast: Cast) -> dict[str, list[Member]]:
    """Those who were taken from a group, by the group's key."""
    members: dict[str, list[Member]] = {}
    for made in by_speaker.values():
        if made[0].speaker.member_of:
            members.setdefault(made[0].speaker.member_of, []).append(_member(made, cast))
    return members


def _member(made: Sequence[Statement], cast: Cast) -> Member:
    return Member(
        count=made[0].speaker.count or 1,
        stated=tuple(one.number for one in made if one.speaker_basis != Basis.INFERRED),
        inferred=tuple(one.number for one in made if one.speaker_basis == Basis.INFERRED),
        way=min((_surest(one) for one in made), key=list(WayKind).index),
        read=all(map(cast.reads_member, made)),
    )


def _surest(statement: Statement) -> WayKind:
    """How we know the way of a member's statement, and that it is the member's."""
    inferred = statement.speaker_basis == Basis.INFERRED
    kind = _way(statement)[0]
    return WayKind.INFERRED if inferred and kind is WayKind.STATED else kind


def _one(speaker: Speaker, made: Sequence[Statement], members: Sequence[Member], *, own: bool) -> Told:
    nobody = speaker.voice == Voice.NOT_STATED
    hedges = dict.fromkeys(one.hedge.words for one in made if one.hedge)
    return Told(speaker, _ways(made), tuple(hedges) if nobody else (), tuple(members), own)


def _ways(made: Sequence[Statement]) -> tuple[Way, ...]:
    """How the statements left their speaker, the surest way first."""
    found: dict[tuple[WayKind, Hearer | None, Hearer | None, str | None], list[int]] = {}
    for one in made:
        kind, hearer, through = _way(one)
        occasion = one.occasion if kind is WayKind.NOT_STATED else None
        found.setdefault((kind, hearer, through, occasion), []).append(one.number)
    order = list(WayKind)
    ways = sorted(found, key=lambda way: order.index(way[0]))
    return tuple(
        Way(kind, hearer, through, tuple(found[kind, hearer, through, occasion]), occasion)
        for kind, hearer, through, occasion in ways
    )


def _way(statement: Statement) -> tuple[WayKind, Hearer | None, Hearer | None]:
    if statement.hearer:
        inferred = statement.hearer.basis == Basis.INFERRED
        return WayKind.INFERRED if inferred else WayKind.STATED, statement.hearer, statement.through
    if statement.through:
        inferred = statement.through.basis == Basis.INFERRED
        return WayKind.INFERRED if inferred else WayKind.STATED, None, statement.through
    return WayKind.NOT_STATED, None, None
