"""The list "How it reached this page": every source under the body it told, as a nested list."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import Basis, Hearer, Voice
from ...model import Way as HearerWay
from ..notes.of_a_paragraph import item_marks
from ..wording import Strong, Words
from ..wording import reached as wording
from .routes import Member, Relay, Routes, Told, Way, WayKind


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the list, and those who told it."""

    marks: tuple[Voice, ...]
    words: Words
    way: WayKind
    """How we know the way from here to the line above."""
    below: tuple[Step, ...] = ()


def steps(routes: Routes) -> Step:
    """The page, and under it every source by the way its words took."""
    out = routes.left_out
    return Step(
        marks=(),
        words=(
            *wording.root(routes.outlet, routes.statements, reprints=routes.reprints),
            *wording.not_listed(out.repeats, out.inside, out.silent),
        ),
        way=WayKind.STATED,
        below=(
            *(_relay(one, routes.teller) for one in routes.relays),
            *(_told(one, routes.teller) for one in routes.told),
        ),
    )


def _relay(relay: Relay, teller: str) -> Step:
    words = wording.agency(relay.name, relay.when, len(relay.numbers), reports=relay.reports, own=relay.own)
    told = tuple(_told(one, teller) for one in relay.told)
    return Step((Voice.INSTITUTION,), words, WayKind.STATED, told)


def _told(told: Told, teller: str) -> Step:
    voice = told.speaker.voice
    ways = [
        (wording.own_report() if told.own else _way(way, voice, teller), way.numbers) for way in told.ways
    ]
    remark = wording.source_remark(told.speaker, told.hedges, ways)
    way = WayKind.STATED if told.own else told.way
    words = (Strong(wording.source_name(told.speaker)), " ", *remark)
    return Step(item_marks((told.speaker,)), words, way, tuple(map(_member, told.members)))


def _member(member: Member) -> Step:
    said = wording.member(member.stated, member.inferred, read=member.read)
    return Step((Voice.UNNAMED_PERSON,), (Strong(wording.one_of(member.count)), *said), member.way)


def _way(way: Way, voice: Voice, teller: str) -> Words:
    if way.hearer:
        return _heard(way.hearer, way.through, voice, teller)
    if way.through:
        stated = way.kind == WayKind.STATED
        return wording.in_report(way.through.name) if stated else wording.report_as_read(way.through.name)
    if way.occasion:
        return wording.said_on(way.occasion, teller)
    return wording.not_passed_on(teller) if voice == Voice.DOCUMENT else wording.not_said(teller)


def _heard(hearer: Hearer, seen: Hearer | None, voice: Voice, teller: str) -> Words:
    """Who was told; of a paper that is addressed to somebody, who has seen it as well."""
    words = _one(hearer)
    if seen and seen.way is HearerWay.SEEN and voice is not Voice.DOCUMENT:
        return (*words, "; ", *_one(seen))
    if voice is not Voice.DOCUMENT or not hearer.has_paper:
        return words
    return (*words, "; ", *(_one(seen) if seen else wording.not_passed_on(teller)))


def _one(hearer: Hearer) -> Words:
    return wording.told_as_read(hearer) if hearer.basis == Basis.INFERRED else wording.told(hearer)
