"""The notes of one paragraph: an item for each speaker, a line for each thing that the speaker does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...model import UNNAMED, Basis, Span, Speaker, Stance, Statement, Voice
from ..wording import Words, labels, plain
from ..wording import notes as wording
from ..wording.routes import route
from .cast import Cast, outermost
from .remarks import Remark, cut_remarks
from .sentences import remark_sentences
from .who import who

_MARKS_AT_MOST = 5

_Told = tuple[str | None, str | None, str | None, tuple[bool, ...], tuple[int, ...]]
"""Whom a route names, whose report carried it, on what occasion it was said, which of that is our reading,
and of which notes alone it is."""


@dataclass(frozen=True, slots=True)
class NoteLine:
    """Some statements of one speaker, and what is to be known of them."""

    numbers: tuple[int, ...]
    sentences: tuple[Words, ...]
    route: Words
    """Empty where it is the route of the remark before, or none is known."""


@dataclass(frozen=True, slots=True)
class NoteItem:
    """Everything about one speaker (or several with the same words) in one paragraph."""

    marks: tuple[Voice, ...]
    who: Words
    lines: tuple[NoteLine, ...]
    unchecked: Words
    """What of it no editor has signed; empty where all of it is signed."""


@dataclass(frozen=True, slots=True)
class Notes:
    """What stands beside one paragraph."""

    label: str
    summary: str
    speakers: tuple[NoteItem, ...]
    own_words: str
    """The last line; empty where the paragraph has no words of the writer's own."""
    unchecked: Words = ()
    """That no editor has signed any of it, said once; empty where its speakers say what is not signed."""


def paragraph_notes(
    place: str, statements: Sequence[Statement], own_words: Sequence[Span], cast: Cast
) -> Notes:
    """The notes of the paragraph called `place` ("paragraph 4"), which holds `statements`.

    `own_words`: the clauses of the paragraph that are the writer's own.
    """
    items: list[NoteItem] = []
    explained = False
    for members in group_by_speaker(statements):
        item = _item(members, cast, short=explained)
        items.append(item)
        explained = explained or not UNNAMED.isdisjoint(item.marks)
    clauses = [span.of(cast.article.text.characters) for span in own_words]
    alike = all(item.unchecked == wording.NOT_CHECKED for item in items)
    if alike:
        items = [replace(item, unchecked=()) for item in items]
    return Notes(
        label=labels.label(place),
        summary=labels.disclosure(len(statements)),
        speakers=tuple(items),
        own_words=_own_words(clauses, cast) if clauses else "",
        unchecked=wording.NOT_CHECKED if alike else (),
    )


def _own_words(clauses: Sequence[str], cast: Cast) -> str:
    return wording.own_words(cast.writer, clauses, retold=cast.article.facts.retells)


def group_by_speaker(statements: Sequence[Statement]) -> tuple[tuple[Statement, ...], ...]:
    """The statements of each speaker together, a joint one with its partners, a nested one with its outer.

    The groups stand in the order of their first statements.
    """
    here = {statement.number: statement for statement in statements}
    groups: dict[tuple[str, ...], list[Statement]] = {}
    for statement in statements:
        outer = outermost(statement, here)
        partners = sorted({outer.number, *outer.joint})
        key = tuple(here[number].speaker.key for number in partners if number in here)
        groups.setdefault(key, []).append(statement)
    return tuple(tuple(members) for members in groups.values())


def _item(members: Sequence[Statement], cast: Cast, *, short: bool) -> NoteItem:
    remarks = cut_remarks(members, cast)
    opening = remarks[0]
    made = []
    told: _Told | None = None
    for remark in remarks:
        way, told = _route(remark, cast, told)
        made.append(
            NoteLine(
                numbers=tuple(statement.number for statement in remark.statements),
                sentences=remark_sentences(remark, cast, opening=remark is opening, short=short),
                route=way,
            )
        )
    return NoteItem(
        marks=item_marks(opening.speakers),
        who=who(opening, cast),
        lines=tuple(made),
        unchecked=_unchecked(members, cast),
    )


def note_in_words(statement: Statement, cast: Cast) -> str:
    """All that the page's note says of a statement, in one run of words, for whoever has the words alone."""
    item = _item(cast.makers(statement), cast, short=False)
    who_speaks = "" if statement.inside is not None else f"{plain(item.who)}."
    told = [
        *(plain(sentence) for line in item.lines for sentence in line.sentences),
        *(f"{plain(line.route)}." for line in item.lines if line.route),
        plain(item.unchecked),
    ]
    return " ".join(filter(None, (who_speaks, *told)))


def _unchecked(members: Sequence[Statement], cast: Cast) -> Words:
    numbers = [one.number for one in members if not one.checked]
    corrected = any(one.by_editor or one.speaker_basis is Basis.EDITOR for one in members if not one.checked)
    speakers = {one.speaker.key: one.speaker for one in members}.values()
    described = [cast.in_sentence(one).name for one in speakers if cast.is_declared(one)]
    description = wording.described(described, len(speakers))
    return wording.unchecked(numbers, len(members), by_editor=corrected, described=description)


def _route(remark: Remark, cast: Cast, told: _Told | None) -> tuple[Words, _Told | None]:
    """The remark's route unless it has none of its own, and whom the item's route names by now."""
    lead = remark.statements[0]
    told_how = lead.hearer or lead.through or lead.occasion
    silent = lead.stance is Stance.DECLINES and not told_how
    if lead.inside is not None or cast.repeats(lead) or silent:
        return (), told
    lead, read = _surest_way(remark.statements)
    now = (
        lead.hearer.name if lead.hearer else None,
        lead.through.name if lead.through else None,
        lead.occasion,
        (*_read_carriers(lead), lead.occasion_is_inferred),
        read,
    )
    if now == told:
        return (), told
    return (
        route(
            lead.speaker,
            lead.hearer,
            lead.through,
            cast.printer,
            lead.occasion,
            occasion_read=lead.occasion_is_inferred,
            read_in=read,
        ),
        now,
    )


def _surest_way(statements: Sequence[Statement]) -> tuple[Statement, tuple[int, ...]]:
    """The statement whose way is told, and the numbers of those whose way is our reading, unlike its own."""
    read = tuple(one.number for one in statements if _is_read(one))
    stated = next((one for one in statements if one.number not in read), None)
    if stated is not None:
        return stated, read
    return max(statements, key=lambda one: sum(_read_carriers(one))), ()


def _is_read(statement: Statement) -> bool:
    return any(_read_carriers(statement)) or statement.occasion_is_inferred


def _read_carriers(statement: Statement) -> tuple[bool, bool]:
    """Whether the hearer and whose report carried it are our reading."""
    hearer, through = (
        one is not None and one.basis is Basis.INFERRED for one in (statement.hearer, statement.through)
    )
    return hearer, through


def item_marks(speakers: Sequence[Speaker]) -> tuple[Voice, ...]:
    """One mark a person where the number is known and small, one a body, one where the number is unknown."""
    marks: list[Voice] = []
    for speaker in speakers:
        count = speaker.count if speaker.voice == Voice.UNNAMED_GROUP else 1
        known = count is not None and 0 < count <= _MARKS_AT_MOST
        marks.extend([speaker.voice] * (count if known and count else 1))
    return tuple(marks)
