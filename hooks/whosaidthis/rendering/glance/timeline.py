"""The time line: every day that the article gives, with what is said to have happened or was said on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ...model import DatedWords, Statement, Voice
from ..notes.cast import Cast
from ..notes.days_given import gives_whole_day
from ..notes.own import is_own
from ..notes.sentences import against
from ..notes.shown_words import shown_words
from ..wording import Words
from ..wording import timeline as wording
from ..wording.quoting import first_words
from ..wording.words import day as day_words
from ..wording.words import one_line

_LEAST_DAYS = 2
"""A single day is no line."""
_LONGEST = 40
"""Words of a statement that are shown at most."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing of a day."""

    words: str
    voices: tuple[Voice, ...]
    """The marks of those who say it; none for the writer's own words."""
    by: str
    """Who says it, and whether it was said on this day."""
    number: int | None
    """The note of the statement."""
    against: Words = ()
    """What it stands against, or what stands against it, as its note says."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day, with what the article tells of it."""

    when: date
    words: str
    after: str
    """How long after the day before it; empty for the first."""
    items: tuple[Item, ...]


def timeline(cast: Cast) -> tuple[Day, ...]:
    """The days of the article whose cast is `cast`, in the order of time; none where it gives only one."""
    by_day: dict[date, list[tuple[int, Item]]] = {}
    for when, place, item in (*_said(cast), *_own(cast), *_report(cast)):
        by_day.setdefault(when, []).append((place, item))
    if len(by_day) < _LEAST_DAYS:
        return ()
    days = sorted(by_day)
    before = [None, *days]
    return tuple(
        Day(
            when,
            day_words(when),
            wording.later((when - earlier).days) if earlier else "",
            tuple(item for _, item in sorted(by_day[when], key=lambda one: one[0])),
        )
        for earlier, when in zip(before, days, strict=False)
    )


_Placed = tuple[date, int, Item]
"""A day, the place of the words in the text, and what is told of the day."""


def _said(cast: Cast) -> Iterator[_Placed]:
    """Days of statements: those on which they were made, and those that they speak of."""
    shown: set[int] = set()
    for one in cast.article.statements:
        if not is_own(one, cast) or one.number in shown:
            continue
        shown.update(one.joint)
        makers = cast.makers(one)
        who = cast.who(makers)
        words = first_words(shown_words(one, cast.article.text.characters), _LONGEST)
        voices = tuple(maker.speaker.voice for maker in makers)
        for when, how in _days(one, cast).items():
            by = " ".join((*how, who))
            yield when, one.spans[0].start, Item(words, voices, by, one.number, against(one, makers, cast))


def standfirst(cast: Cast) -> str:
    """What the days are, and whether one of them is not the article's own."""
    retold = cast.article.facts.retold
    return wording.standfirst(retold.outlet if retold and retold.date else None)


def _days(statement: Statement, cast: Cast) -> dict[date, tuple[str, ...]]:
    """The statement's days, each with whether it was made then, and whether the day is our reading."""
    days: dict[date, tuple[str, ...]] = {}
    for dated in statement.dates:
        if not dated.last and any(span.holds(dated.span) for span in statement.spans):
            days.setdefault(dated.day, _read(dated, cast))
    if statement.when and statement.when not in days:
        beside = next((dated for dated in statement.dates if dated.day == statement.when), None)
        days[statement.when] = (
            wording.said_then(statement.speaker),
            *(_read(beside, cast) if beside else ()),
        )
    return days


def _read(dated: DatedWords, cast: Cast) -> tuple[str, ...]:
    """That the day is our reading, or an editor's word, unless the article's words give it with its year."""
    if dated.by_editor:
        return (wording.DAY_GIVEN,)
    words = dated.span.of(cast.article.text.characters)
    return () if gives_whole_day(words, dated.day) else (wording.day_read(one_line(words)),)


def _own(cast: Cast) -> Iterator[_Placed]:
    """Days in the writer's own words."""
    for one in cast.article.own_days:
        words = first_words(one.span.of(cast.article.text.characters), _LONGEST)
        by = " ".join((*_read(one.dated, cast), cast.who(())))
        yield one.dated.day, one.span.start, Item(words, (), by, None)


def _report(cast: Cast) -> Iterator[_Placed]:
    """The day of the report that the page retells; it stands after all that is told of that day."""
    retold = cast.article.facts.retold
    if retold and retold.date:
        words = wording.report(retold.outlet, reprints=retold.word_for_word)
        by = wording.DAY_READ if retold.date_inferred else ""
        yield retold.date, len(cast.article.text.characters), Item(words, (), by, None)
