"""Editors and the weeks, months and years that the machine reads."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from desk.one_desk import ANN, Desk, statement
from whosaidthis.desk.correcting import correct, mend_days
from whosaidthis.desk.wish import Wish, WishedDay
from whosaidthis.model import DatedWords, EditorSpan, Span, Statement

SOURCE = Desk("It rained last week, Ann Lee said.").source
WORDS = Span(10, 19)
WEEK = DatedWords(WORDS, datetime.date(2024, 5, 6), datetime.date(2024, 5, 12))
MONDAY = datetime.date(2024, 5, 6)


def said() -> Statement:
    return replace(statement(SOURCE, "It rained", ANN, 1), dates=(WEEK,))


def wish(**keys: object) -> Wish:
    made = Wish(EditorSpan(Span(0, 9), unsaid=False), [])
    for name, value in keys.items():
        setattr(made, name, value)
    return made


@pytest.mark.parametrize("day", [MONDAY, None])
def test_a_day_in_a_periods_place_is_a_change(day: datetime.date | None) -> None:
    wished = wish(days=(WishedDay(WORDS, day),), numbers=(1,))
    (after,) = mend_days([said()], wished)

    assert wished.changed
    assert [(one.day, one.last) for one in after.dates] == ([(MONDAY, None)] if day else [])
    assert after.when == day


@pytest.mark.parametrize("keys", [{"when": MONDAY}, {"no_when": True}])
def test_an_editors_day_of_a_saying_or_none_takes_its_period_away(keys: dict[str, object]) -> None:
    after = correct(said(), wish(**keys))

    assert (after.when, after.dates) == (keys.get("when"), ())


def test_other_words_leave_it() -> None:
    assert correct(said(), wish()).period == WEEK
