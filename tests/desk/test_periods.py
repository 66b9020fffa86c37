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


@pytest.mark.parametrize(
    ("month", "first", "last"),
    [
        ("2024-02", datetime.date(2024, 2, 1), datetime.date(2024, 2, 29)),
        ("2023", datetime.date(2023, 1, 1), datetime.date(2023, 12, 31)),
    ],
)
def test_words_can_stand_for_a_month_or_a_year(month: str, first: datetime.date, last: datetime.date) -> None:
    desk = Desk(
        f"In winter, Ann Lee said [it rained]{{.said day='In winter is {month}'}}.", ("it rained", ANN)
    )

    (only,) = desk.after
    assert (desk.faults, only.when) == ((), None)
    assert only.period == DatedWords(Span(0, 9), first, last, by_editor=True)


def test_a_month_in_the_place_of_the_day_of_a_saying_takes_it_away() -> None:
    monday = replace(said(), when=MONDAY, dates=(DatedWords(WORDS, MONDAY),))
    may = WishedDay(WORDS, datetime.date(2024, 5, 1), datetime.date(2024, 5, 31))
    (after,) = mend_days([monday], wish(days=(may,), numbers=(1,)))

    assert after.when is None
    assert after.period is not None


def test_a_month_as_the_day_of_a_saying_belongs_to_its_words() -> None:
    desk = Desk("[It rained]{.said when='2024-02'} last month, she said.", ("It rained", ANN))
    assert (desk.fault.code, desk.fault.wrong) == ("no-day", "“2024-02” is no day.")
    assert desk.fault.mend == 'Give it to the words for it: day="last month is 2024-02".'


def test_words_that_nobody_says_need_a_day() -> None:
    desk = Desk("[It rained in winter]{.said day='in winter is 2024-02'}.")
    assert (desk.fault.code, desk.own_days) == ("no-day", ())
