"""One statement, corrected as its editor wants it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..model import Basis, DatedWords, Hearer, Statement, Voice, Way
from ..reading.source import Source
from ..speakers.hearers.beside_cues import told_by
from .impossible import leave_out_impossible
from .who import NOBODY
from .wish import Wish, WishedDay
from .written import is_written


def correct_all(statements: Sequence[Statement], wish: Wish, source: Source) -> list[Statement]:
    """The statements, whose speakers are right by now, as the editor wants them; all else of them stays."""
    leave_out_impossible(wish, statements, source)
    return [correct(one, wish) for one in statements]


def correct(statement: Statement, wish: Wish) -> Statement:
    """The statement, whose speaker is right by now, as the editor wants it."""
    hearer, through = _way(statement, wish)
    return replace(
        statement,
        speaker_basis=Basis.STATED if statement.speaker_basis is Basis.STATED else Basis.EDITOR,
        hearer=hearer,
        through=through,
        occasion=None if wish.occasion == NOBODY else wish.occasion or statement.occasion,
        occasion_basis=Basis.STATED if wish.occasion else statement.occasion_basis,
        stance=wish.stance or statement.stance,
        form=wish.form or statement.form,
        hedge=None if wish.no_hedge else wish.hedge or statement.hedge,
        when=None if wish.no_when else wish.when or statement.when,
        dates=_without_periods(statement.dates) if wish.no_when or wish.when else statement.dates,
        by_editor=True,
        sure=True,
    )


def _without_periods(dates: tuple[DatedWords, ...]) -> tuple[DatedWords, ...]:
    """The words for days alone: an editor who gives the day of a saying, or takes it away, knows better."""
    return tuple(dated for dated in dates if not dated.last)


def _way(statement: Statement, wish: Wish) -> tuple[Hearer | None, Hearer | None]:
    """Who was told, and whose report carried it: both only of a paper, which is addressed to the one."""
    if wish.hearer and wish.carrier:
        paper = statement.speaker.voice is Voice.DOCUMENT
        told = replace(wish.hearer, way=Way.ADDRESSED) if paper else wish.hearer
        return told, replace(wish.carrier, way=Way.SEEN)
    hearer, through = statement.hearer, statement.through
    hearer = hearer and told_by(statement.speaker, hearer)
    if wish.to:
        kept = through if wish.to == NOBODY and not hearer else None
        hearer, through = _heard(statement, wish.hearer), kept
    if wish.through:
        spoken = statement.speaker.voice is not Voice.DOCUMENT
        paper = hearer is not None and (spoken or hearer.has_paper) and is_written(statement, wish)
        hearer = hearer if paper or wish.through == NOBODY else None
        through = wish.carrier and replace(wish.carrier, way=Way.SEEN if paper else wish.carrier.way)
    return hearer, through


def _heard(statement: Statement, hearer: Hearer | None) -> Hearer | None:
    """Whom an editor names: nobody listens to a paper, they have seen it."""
    if hearer and hearer.way is Way.TOLD and statement.speaker.voice is Voice.DOCUMENT:
        return replace(hearer, way=Way.SEEN)
    return hearer


def is_change(before: Sequence[Statement], after: Sequence[Statement]) -> bool:
    """Whether an editor's word made another thing of statements, or made sure what was doubtful."""
    numbered = {one.number: one for one in before}
    if len(before) != len(after) or any(one.number not in numbered for one in after):
        return True
    return any(_changed(numbered[one.number], one) for one in after)


def _changed(before: Statement, after: Statement) -> bool:
    if before.is_inferred or (before.speaker.voice is not Voice.NOT_STATED and not before.sure):
        return True
    return _all_but_the_word(before) != _all_but_the_word(after)


def _all_but_the_word(statement: Statement) -> Statement:
    """The statement as if it stood in the article so: whether an editor says it is left out."""
    hearer, through, hedge = statement.hearer, statement.through, statement.hedge
    return replace(
        statement,
        speaker_basis=Basis.STATED,
        hearer=hearer and replace(hearer, basis=_read_or_not(hearer.basis)),
        through=through and replace(through, basis=_read_or_not(through.basis)),
        hedge=hedge and replace(hedge, basis=_read_or_not(hedge.basis), words=hedge.words.casefold()),
        joint=tuple(sorted(statement.joint)),
        by_editor=False,
        sure=True,
    )


def _read_or_not(basis: Basis) -> Basis:
    return Basis.INFERRED if basis is Basis.INFERRED else Basis.STATED


def mend_days(statements: Sequence[Statement], wish: Wish) -> list[Statement]:
    """The statements with the days that a wish gives to words: all that hold those words, and its own."""
    after = list(statements)
    for wished in wish.days:
        for place, one in enumerate(after):
            dates = tuple(dated for dated in one.dates if not dated.span.meets(wished.span))
            own = one.number in wish.numbers
            if not own and len(dates) == len(one.dates):
                continue
            mended = _with_day(one, dates, wished)
            wish.changed = wish.changed or mended != one
            after[place] = mended
    return after


def _with_day(statement: Statement, dates: tuple[DatedWords, ...], wished: WishedDay) -> Statement:
    """The statement with the day of `wished`; `dates` are those of its other words."""
    mended = [dated for dated in statement.dates if dated not in dates]
    before = next((dated for dated in mended), None)
    if wished.day:
        given = DatedWords(wished.span, wished.day, wished.last, by_editor=True)
        dates = tuple(sorted((*dates, given), key=lambda dated: dated.span))
    if (wished.day, wished.last) == (before and before.day, before and before.last):
        return statement
    of_saying = any(dated is statement.period for dated in mended) or (
        before and statement.when == before.day
    )
    when = (None if wished.last else wished.day) if of_saying else statement.when
    return replace(statement, dates=dates, when=when)
