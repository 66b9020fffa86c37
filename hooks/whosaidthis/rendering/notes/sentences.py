"""Which sentences a note says, and in which order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...model import (
    UNNAMED,
    Basis,
    RelationKind,
    Speaker,
    Stance,
    Statement,
)
from ...speakers.stances.kept_back import KeptBack, kept_back
from ..wording import Words, stances
from ..wording import notes as wording
from ..wording import speakers as speaker_words
from ..wording.words import AS_READ, day, period
from .accounts import account
from .cast import Cast
from .corrections import at_statement
from .days_given import gives_day
from .readings import reading
from .remarks import Remark
from .who import same_speaker


def remark_sentences(remark: Remark, cast: Cast, *, opening: bool, short: bool) -> tuple[Words, ...]:
    """Everything that a note says of the statements of `remark`, after the line with the name.

    `opening`: whether it is the first remark under that name; `short`: whether the paragraph has already
    said at length why somebody is not named.
    """
    told = _told(remark, cast, opening, short)
    return (*(sentence for sentence in told if sentence), *at_statement(cast, remark.statements[0].number))


def _told(remark: Remark, cast: Cast, opening: bool, short: bool) -> Iterator[Words]:
    """What is to be said of them as they are now."""
    lead = remark.statements[0]
    repeated = cast.repeats(lead)
    told = account(lead, cast)
    if told:
        yield told
        yield (wording.BY_EDITOR,) if lead.by_editor else ()
    elif repeated:
        yield wording.restates(repeated, headline=cast.is_headline(lead))
    else:
        yield from _sentences(remark, cast, opening, short)


def _sentences(remark: Remark, cast: Cast, opening: bool, short: bool) -> Iterator[Words]:
    lead, speakers = remark.statements[0], remark.speakers
    explained, long_reason = (_explains(remark, cast), False)
    if opening:
        kind = _kind(remark, cast, short=short and explained)
        long_reason = explained and not short
        yield (kind,) if kind else ()
    silence = _kept_back(lead, cast)
    if silence is not None:
        yield stances.silent(silence, speakers)
    elif not _has_object(lead, cast):
        yield stances.stance(lead.stance, speakers)
    if not opening and lead.speaker_basis == Basis.INFERRED and not lead.goes_on:
        yield (f"{same_speaker(lead, cast)}{AS_READ}.",)
    yield () if silence else (wording.FORMS[lead.form],)
    if long_reason:
        members = cast.explained.members(speakers[0])
        quoted = cast.has_words(speakers[0].reason or "")
        yield speaker_words.reason(speakers[0], members, quoted=quoted, teller=cast.teller)
    yield from _objects(remark, cast)
    yield _hedge(remark, cast)
    if speaker_words.is_doubtful(lead):
        yield (wording.NOT_SURE_SILENT if silence else wording.NOT_SURE,)
    yield from reading(remark, cast, opening=opening)
    yield from _relations(remark, cast)
    yield from _rest(remark, cast)


def _kind(remark: Remark, cast: Cast, *, short: bool) -> str:
    if len(remark.speakers) > 1:
        return speaker_words.joint_kind(remark.speakers)
    lead = remark.statements[0]
    known = cast.first.get(lead.speaker.key) != lead.number
    if lead.speaker_basis == Basis.INFERRED and known and lead.speaker.voice in UNNAMED:
        return ""
    members = len(cast.explained.members(lead.speaker))
    return speaker_words.kind_and_number(lead.speaker, short=short, explained=members)


def _explains(remark: Remark, cast: Cast) -> bool:
    """Whether this is the note that says why its speaker is not named: its first, once a source."""
    lead = remark.statements[0]
    speaker = lead.speaker
    if len(remark.speakers) > 1 or speaker.voice not in UNNAMED or cast.first.get(speaker.key) != lead.number:
        return False
    if speaker.reason or speaker.condition:
        return True
    return speaker_words.has_number(speaker) and not _is_told_with_group(speaker, cast)


def _is_told_with_group(speaker: Speaker, cast: Cast) -> bool:
    """Whether the note of the group that speaks here tells for its member too why nobody is named, or not.

    It does not where it says so of other members alone.
    """
    group, _ = cast.groups.get(speaker.member_of or "", (None, 0))
    return group is not None and not cast.explained.members(group)


def _kept_back(lead: Statement, cast: Cast) -> KeptBack | None:
    return kept_back(cast.article.text.characters, lead)


def _has_object(lead: Statement, cast: Cast) -> bool:
    """Whether the stance is said together with the note that it bears on."""
    if lead.stance == Stance.CONFIRMS:
        return True
    return lead.stance == Stance.DISPUTES and bool(cast.against.get(lead.number))


def _objects(remark: Remark, cast: Cast) -> Iterator[Words]:
    lead = remark.statements[0]
    if lead.stance == Stance.CONFIRMS:
        confirmed = [one for one in lead.relations if one.kind == RelationKind.CONFIRMS]
        what = next((one.what for one in confirmed if one.what), None)
        yield stances.confirms(remark.speakers, what, [one.other for one in confirmed])
    elif _has_object(lead, cast):
        yield _against(lead, remark.speakers, cast)


def _hedge(remark: Remark, cast: Cast) -> Words:
    hedges = [one.hedge for one in remark.statements if one.hedge]
    if not hedges:
        return ()
    stretched = sum(hedge.basis == Basis.INFERRED for hedge in hedges)
    return (
        wording.hedge(cast.writer, hedges[0].words, statements=len(remark.statements), stretched=stretched),
    )


def against(statement: Statement, makers: Sequence[Statement], cast: Cast) -> Words:
    """What `makers` stand against with this statement, and what against it: for where its note is not."""
    active, passive = against_each(statement, makers, cast)
    return (*active, " ", *passive) if active and passive else active or passive


def against_each(statement: Statement, makers: Sequence[Statement], cast: Cast) -> tuple[Words, Words]:
    """The same as two sentences, of which either may be empty."""
    speakers = [one.speaker for one in makers]
    active = _against(statement, speakers, cast) if statement.number in cast.against else ()
    return active, _contradicted(statement, cast)


def _against(lead: Statement, speakers: Sequence[Speaker], cast: Cast) -> Words:
    """Which statements it contradicts, disputes or turns down."""
    numbers = cast.against[lead.number]
    if lead.stance is not Stance.DISPUTES:
        return stances.contradicts(speakers, numbers)
    asked = all(cast.by_number[one].stance is Stance.ASKS for one in numbers)
    return (stances.turns_down if asked else stances.disputes)(speakers, numbers)


def _contradicted(lead: Statement, cast: Cast) -> Words:
    """By which statements it is contradicted, disputed or turned down."""
    answered = cast.answered.get(lead.number)
    if not answered:
        return ()
    disputed = all(cast.by_number[one].stance is Stance.DISPUTES for one in answered)
    if disputed and lead.stance is Stance.ASKS:
        return stances.turned_down(answered)
    return stances.contradicted(answered, only_disputed=disputed)


def unanswered(statements: Sequence[Statement], cast: Cast) -> Words:
    """Of a denial that bears on no statement here: that nobody is found who made the charge."""
    lead = statements[0]
    if lead.stance is not Stance.DENIES or cast.against.get(lead.number) or cast.answered.get(lead.number):
        return ()
    signed = all(one.checked for one in statements)
    return (wording.NO_CHARGE if signed else wording.NO_CHARGE_FOUND,)


def _relations(remark: Remark, cast: Cast) -> Iterator[Words]:
    lead = remark.statements[0]
    if cast.against.get(lead.number) and lead.stance != Stance.DISPUTES:
        yield _against(lead, remark.speakers, cast)
    yield _contradicted(lead, cast)
    shown = [one.other for one in lead.relations if one.kind == RelationKind.EXAMPLE]
    if shown:
        yield wording.example(shown, len(remark.statements))
    yield unanswered(remark.statements, cast)


def _rest(remark: Remark, cast: Cast) -> Iterator[Words]:
    yield from _days(remark, cast)
    names = [name for one in remark.statements for name in cast.about.get(one.number, ())]
    if names:
        yield (wording.spoken_about(names),)


def _days(remark: Remark, cast: Cast) -> Iterator[Words]:
    """Which days the words mean that do not give them, and when an editor says that it was said.

    Of which notes that is true is said where it is not true of all.
    """
    characters = cast.article.text.characters
    told: dict[tuple[str, str, bool], list[int]] = {}
    for statement in remark.statements:
        for one in statement.dates:
            words = one.span.of(characters)
            if one.last or not gives_day(words, one.day, cast.article.facts.reckoned_from):
                when = period(one.day, one.last) if one.last else day(one.day)
                told.setdefault((words, when, one.by_editor), []).append(statement.number)
        known = {one.day for one in statement.dates if not one.last}
        if statement.by_editor and statement.when and statement.when not in known:
            told.setdefault(("", day(statement.when), True), []).append(statement.number)
    for (words, when, by_editor), numbers in told.items():
        only = numbers if len(numbers) < len(remark.statements) else ()
        meant = wording.dated(words, when, only, by_editor=by_editor)
        yield meant if words else (wording.said_on(when, remark.speakers),)
