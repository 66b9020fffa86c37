"""Whatever day an article is of, the words for days and periods in it are read."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from speakers.reported import read_report
from whosaidthis.model import Span
from whosaidthis.speakers.days.dates import find_dates
from whosaidthis.speakers.days.periods import find_periods

_DAYS = "on Friday, last Friday, on Monday last week, yesterday, tomorrow, 9 days ago, on 3 March"
_PERIODS = (
    *("last week", "last month", "last year", "in December", "in January", "in March last year"),
    *("this week", "this month", "this year"),
)


@given(st.dates())
@example(datetime.date.min)
@example(datetime.date.max)
def test_words_for_days_are_resolved_or_left_out(today: datetime.date) -> None:
    whole = Span(0, len(_DAYS))
    assert all(whole.holds(one.span) for one in find_dates(_DAYS, whole, today, today))


@given(st.dates(), st.sampled_from(_PERIODS))
@example(datetime.date.min, "last year")
@example(datetime.date.max, "this week")
def test_a_period_is_resolved_or_left_out(today: datetime.date, words: str) -> None:
    for found in find_periods(words, Span(0, len(words)), today):
        assert found.last is not None
        assert found.day <= found.last
        assert found.day <= today


@given(st.dates(datetime.date(3, 1, 1), datetime.date(9998, 1, 1)), st.sampled_from(_PERIODS))
def test_every_period_of_the_calendar_is_resolved(today: datetime.date, words: str) -> None:
    assert len(find_periods(words, Span(0, len(words)), today)) == 1


@pytest.mark.parametrize(
    "words", ["She said on March 2 that it rained.", "She said on 3 May last year it rained."]
)
@pytest.mark.parametrize("today", [datetime.date.min, datetime.date.max])
def test_a_report_of_the_first_or_the_last_year_is_read(words: str, today: datetime.date) -> None:
    assert read_report(words, today)[1]
