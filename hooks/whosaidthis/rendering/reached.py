"""The list "How it reached this page": every source under the body it told, as a nested list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..model import Basis, Speaker, Statement, Voice
from .agencies import agencies
from .cast import Cast
from .notes import item_marks
from .wording import Strong, Words
from .wording import reached as wording


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the list, and those who told it."""

    marks: tuple[Voice, ...]
    words: Words
    way: str
    """How we know the way from here to the line above: `stated`, `inferred`, `not-stated`."""
    below: tuple[Step, ...] = ()


def reached(cast: Cast) -> Step:
    """The page, and under it every source by the way its words took."""
    carried = agencies(cast)
    taken = {number for numbers in carried.values() for number in numbers}
    rest = [one for one in cast.article.statements if one.number not in taken and _is_own(one, cast)]
    agency_steps = tuple(_agency(name, numbers, cast) for name, numbers in carried.items())
    return Step(
        marks=(),
        words=wording.root(cast.outlet, len(cast.article.statements)),
        way="stated",
        below=agency_steps + _sources(rest),
    )


def _is_own(statement: Statement, cast: Cast) -> bool:
    """Whether the statement is one of its speaker's own: not nested, not a repetition."""
    return statement.inside is None and not cast.repeats(statement)


def _agency(name: str, numbers: Sequence[int], cast: Cast) -> Step:
    carried = [cast.by_number[number] for number in numbers]
    itself = [one for one in carried if one.speaker.name == name and one.inside is None]
    others = [one for one in carried if one.speaker.name != name and _is_own(one, cast)]
    return Step(
        marks=(Voice.INSTITUTION,),
        words=wording.agency(name, _when(itself), len(carried), reports=bool(itself)),
        way="stated",
        below=_sources(others),
    )


def _when(reports: Sequence[Statement]) -> date | None:
    return next((one.when for one in reports if one.when), None)


def _sources(statements: Sequence[Statement]) -> tuple[Step, ...]:
    """The sources of `statements`: stated ways first, then inferred ones, then unknown ones."""
    by_speaker: dict[str, list[Statement]] = {}
    for statement in statements:
        by_speaker.setdefault(statement.speaker.key, []).append(statement)
    groups = {part.key for made in by_speaker.values() for part in (made[0].speaker, *made[0].speaker.parts)}
    members: dict[str, list[list[Statement]]] = {}
    for made in by_speaker.values():
        if made[0].speaker.member_of:
            members.setdefault(made[0].speaker.member_of, []).append(made)
    steps: list[Step] = []
    for made in by_speaker.values():
        speaker = made[0].speaker
        if speaker.member_of in groups and speaker.member_of != speaker.key:
            continue
        parts = speaker.parts or (speaker,)
        steps.extend(_source(part, made, members.get(part.key, ())) for part in parts)
    order = ("stated", "inferred", "not-stated")
    return tuple(sorted(steps, key=lambda step: order.index(step.way)))


def _source(speaker: Speaker, made: Sequence[Statement], members: Sequence[Sequence[Statement]]) -> Step:
    ways = _ways(made)
    hedges = list(dict.fromkeys(one.hedge.words for one in made if one.hedge))
    nobody = speaker.voice == Voice.NOT_STATED
    remark = wording.source_remark(
        speaker, hedges if nobody else (), [(words, notes) for _, words, notes in ways]
    )
    below = tuple(_member(one) for one in members)
    return Step(
        item_marks((speaker,)), (Strong(wording.source_name(speaker)), " ", *remark), ways[0][0], below
    )


def _member(made: Sequence[Statement]) -> Step:
    stated = [one.number for one in made if one.speaker_basis != Basis.INFERRED]
    inferred = [one.number for one in made if one.speaker_basis == Basis.INFERRED]
    words = (Strong(wording.one_of(made[0].speaker.count or 1)), " ", *wording.member(stated, inferred))
    return Step((Voice.UNNAMED_PERSON,), words, "stated" if stated else "inferred")


def _ways(made: Sequence[Statement]) -> list[tuple[str, Words, list[int]]]:
    """How the statements left their speaker, the surest way first, and which of them went each way."""
    notes: dict[tuple[str, Words], list[int]] = {}
    for one in made:
        notes.setdefault(_way(one), []).append(one.number)
    order = ("stated", "inferred", "not-stated")
    ways = sorted(notes, key=lambda way: order.index(way[0]))
    return [(*way, notes[way]) for way in ways]


def _way(statement: Statement) -> tuple[str, Words]:
    hearer = statement.hearer
    if hearer:
        stated = hearer.basis != Basis.INFERRED
        return ("stated", wording.told(hearer)) if stated else ("inferred", wording.told_as_read(hearer))
    if statement.through:
        return "inferred", wording.report_as_read(statement.through.name)
    return "not-stated", wording.not_said()
