"""Days, resolved against the article's date: Thursday 16 May 2024."""

from __future__ import annotations

import datetime
from datetime import date

import pytest

from speakers.marked import THURSDAY, read, statements
from speakers.reported import read_report
from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.model import Facts, Span
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements
from whosaidthis.speakers.days.dates import find_dates
from whosaidthis.speakers.days.periods import find_periods


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("on Tuesday", "2024-05-14"),
        ("Thursday", "2024-05-16"),
        ("on Friday", "2024-05-10"),
        ("last Thursday", "2024-05-09"),
        ("next Monday", "2024-05-20"),
        ("Next Monday", "2024-05-20"),
        ("Last Thursday", "2024-05-09"),
        ("Three days ago", "2024-05-13"),
        ("will open on Friday", "2024-05-17"),
        ("is to go ahead on Friday", "2024-05-17"),
        ("is expected there on Friday", "2024-05-17"),
        ("are still planned for Friday", "2024-05-17"),
        ("yesterday", "2024-05-15"),
        ("tomorrow", "2024-05-17"),
        ("three days ago", "2024-05-13"),
        ("on Oct. 6, 2022", "2022-10-06"),
        ("on 6 March", "2024-03-06"),
        ("on the 3rd of June", "2024-06-03"),
        ("on May 5", "2024-05-05"),
    ],
)
def test_a_day_that_the_words_settle(words: str, day: str) -> None:
    (found,) = find_dates(words, Span(0, len(words)), THURSDAY)

    assert found.day == datetime.date.fromisoformat(day)


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("She was found dead on 9 July.", 0),
        ("He was sent a letter on July 9.", 0),
        ("She is due to speak on 9 July.", 1),
        ("She set the vote for 9 July.", 1),
        ("She was found dead on 9 March.", 1),
    ],
)
def test_what_was_done_on_a_day_still_to_come_this_year_is_of_no_year(words: str, days: int) -> None:
    assert len(find_dates(words, Span(0, len(words)), THURSDAY)) == days


@pytest.mark.parametrize(
    "words",
    [
        "in March",
        "on Mondays",
        "recently",
        "last week",
        "it would open on Friday",
        "until Friday",
        "on Nov. 25",
        "will open on Thursday",
        "on 31 June",
        "may 400 people",
        "the day before",
    ],
)
def test_words_that_settle_no_day(words: str) -> None:
    assert find_dates(words, Span(0, len(words)), THURSDAY) == ()


def test_without_a_date_of_the_article_nothing_is_resolved() -> None:
    (only,) = statements(
        "<t1>The dam held on Tuesday</t1>, <s1>Reuters</s1> <c1>reported</c1> Wednesday.", None
    )

    assert (only.when, only.dates) == (None, ())


def test_a_day_beside_the_cue_dates_the_saying() -> None:
    (only,) = statements(
        "<t1>The dam held</t1>, <s1>Reuters</s1> <c1>reported</c1> Tuesday, as rain fell Monday."
    )

    assert only.when == datetime.date(2024, 5, 14)
    assert [dated.day.day for dated in only.dates] == [14]


@pytest.mark.parametrize("opening", ["Speaking to USA Today", "Speaking on the BBC’s Today programme"])
def test_a_paper_or_broadcast_called_today_is_no_day(opening: str) -> None:
    (only,) = statements(f"{opening}, <s1>Ann Lee</s1> <c1>said</c1> <t1>the dam held</t1>.")

    assert (only.when, only.dates) == (None, ())


def test_a_day_that_opens_the_sentence_dates_the_saying() -> None:
    (only,) = statements("On Tuesday, <s1>Ann Lee</s1> <c1>said</c1> <t1>the dam held</t1>.")

    assert only.when == datetime.date(2024, 5, 14)


def test_a_day_in_the_content_does_not() -> None:
    marked = "<s1>Ann Lee</s1> <c1>said</c1> <t1>the dam broke on Monday</t1>."
    (only,) = statements(marked)

    assert only.when is None
    assert [dated.span.of(read(marked)[0].characters) for dated in only.dates] == ["Monday"]


def test_a_day_earlier_counts_from_the_saying() -> None:
    (only,) = statements("<s1>Ann Lee</s1> <c1>said</c1> on Tuesday <t1>the dam broke a day earlier</t1>.")

    assert [dated.day.day for dated in only.dates] == [14, 13]


def test_a_day_between_the_accused_and_the_deed_is_that_of_the_saying() -> None:
    (only,) = statements("<s1>Ruvia</s1> <c1>accused</c1> <t1>Teld on Wednesday of moving guns</t1>.")

    assert only.when == datetime.date(2024, 5, 15)


def test_a_day_in_what_is_said_is_not_that_of_the_saying() -> None:
    (only,) = statements("<s1>Ruvia</s1> <c1>said</c1> <t1>a march on Wednesday to the port was off</t1>.")

    assert only.when is None


@pytest.mark.parametrize("after", ["heavy snow from Friday</t1>", "heavy snow</t1> from Friday"])
def test_a_day_in_a_forecast_is_to_come(after: str) -> None:
    (only,) = statements(f"<s1>The bureau</s1> <c1>forecast</c1> <t1>{after}.")

    assert [dated.day for dated in only.dates] == [datetime.date(2024, 5, 17)]
    assert only.when is None


def test_a_day_on_which_something_will_happen_is_still_to_come() -> None:
    words = "of downpours on Tuesday, when a storm will cross the coast"
    (found,) = find_dates(words, Span(0, len(words)), datetime.date(2023, 11, 19))

    assert found.day == datetime.date(2023, 11, 21)


@pytest.mark.parametrize(
    "words",
    [
        "plays at the dock on Friday",
        "The trial resumes Thursday",
        "won't hear that they rode every Saturday",
        "I would do it tomorrow",
        "If it rains on Sunday",
    ],
)
def test_what_is_no_day_gone_by_is_left_open(words: str) -> None:
    assert find_dates(words, Span(0, len(words)), THURSDAY, past=True) == ()


@pytest.mark.parametrize("words", ["it fell on Tuesday", "On Tuesday, it burned", "they had met on Tuesday"])
def test_a_weekday_in_a_clause_of_the_past_is_the_one_gone_by(words: str) -> None:
    (found,) = find_dates(words, Span(0, len(words)), THURSDAY, past=True)
    assert found.day == datetime.date(2024, 5, 14)


def test_a_dated_saying_is_where_its_words_count_from() -> None:
    (only,) = statements("<t1>“We met yesterday,”</t1> <s1>Bo Lind</s1> <c1>said</c1> on 5 March.")
    assert [one.day.isoformat() for one in only.dates] == ["2024-03-04", "2024-03-05"]


def test_words_of_long_ago_have_no_tomorrow() -> None:
    (only,) = statements("<s1>Lind</s1> <c1>said</c1> last month <t1>it would open tomorrow</t1>.")
    assert all(dated.last for dated in only.dates)


@pytest.mark.parametrize("words", ["A day earlier", "a day earlier", "One more, two days earlier"])
def test_days_counted_from_the_day_told_may_open_a_sentence(words: str) -> None:
    (found,) = find_dates(words, Span(0, len(words)), THURSDAY, THURSDAY)

    assert found.day in (datetime.date(2024, 5, 15), datetime.date(2024, 5, 14))


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("last week", "2024-05-06", "2024-05-12"),
        ("earlier this week", "2024-05-13", "2024-05-19"),
        ("last month", "2024-04-01", "2024-04-30"),
        ("earlier this month", "2024-05-01", "2024-05-31"),
        ("late last year", "2023-01-01", "2023-12-31"),
        ("in March", "2024-03-01", "2024-03-31"),
        ("in May", "2024-05-01", "2024-05-31"),
        ("in early December", "2023-12-01", "2023-12-31"),
        ("in March last year", "2023-03-01", "2023-03-31"),
        ("in March this year", "2024-03-01", "2024-03-31"),
    ],
)
def test_a_period_that_dates_a_saying(words: str, first: str, last: str) -> None:
    (only,) = statements(f"<s1>Ann Lee</s1> <c1>said</c1> {words} <t1>that the dam held</t1>.")

    (dated,) = only.dates
    assert (only.when, only.period) == (None, dated)
    assert (dated.day.isoformat(), dated.last and dated.last.isoformat()) == (first, last)


@pytest.mark.parametrize(
    "words", ["in March 2021", "in March that year", "in May 6", "last week’s", "next week"]
)
def test_words_that_settle_no_period(words: str) -> None:
    assert find_periods(words, Span(0, len(words)), THURSDAY) == ()


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Last week, on Monday, <s1>Ann Lee</s1> <c1>said</c1> <t1>the dam held</t1>.", "2024-05-06"),
        ("Last week <s1>Ann Lee</s1> <c1>said</c1> on Friday <t1>that the dam held</t1>.", "2024-05-10"),
        ("<s1>Ann Lee</s1> <c1>said</c1> on Monday last week <t1>that the dam held</t1>.", "2024-05-06"),
        ("<s1>Ann Lee</s1> <c1>said</c1> on Sunday of last week <t1>that the dam held</t1>.", "2024-05-12"),
        ("<s1>Ann Lee</s1> <c1>said</c1> last week on Monday <t1>that the dam held</t1>.", "2024-05-06"),
        ("<s1>Ann Lee</s1> <c1>said</c1> on 3 May last year <t1>that the dam held</t1>.", "2023-05-03"),
        ("<s1>Ann Lee</s1> <c1>said</c1> on May 3 this year <t1>that the dam held</t1>.", "2024-05-03"),
        (
            "Elected in March, <s1>Ann Lee</s1> <c1>said</c1> on Monday <t1>that the dam held</t1>.",
            "2024-05-13",
        ),
    ],
)
def test_a_day_says_more_than_its_week(words: str, day: str) -> None:
    (only,) = statements(words)

    assert only.when == datetime.date.fromisoformat(day)
    assert only.period is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("it broke on Monday last week", "2024-05-06"),
        ("it will open on Friday next week", "2024-05-24"),
        ("it opens on Friday next week", "2024-05-24"),
        ("it will open on 3 May next year", "2025-05-03"),
        ("it broke on 3 May last year", "2023-05-03"),
    ],
)
def test_a_day_lies_in_the_week_or_year_that_is_told_with_it(words: str, day: str) -> None:
    (only,) = statements(f"<s1>Ann Lee</s1> <c1>said</c1> <t1>{words}</t1>.")

    assert [one.day.isoformat() for one in only.dates] == [day]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Last year, <s1>Ann Lee</s1> <c1>said</c1> on 3 May <t1>that the dam held</t1>.", "2023-01-01"),
        ("In March, <s1>Ann Lee</s1> <c1>said</c1> on Friday <t1>that the dam held</t1>.", "2024-03-01"),
    ],
)
def test_a_day_outside_the_period_of_the_saying_is_not_its_day(words: str, first: str) -> None:
    (only,) = statements(words)

    assert only.when is None
    assert only.period is not None
    assert only.period.day.isoformat() == first


@pytest.mark.parametrize(
    "words",
    [
        "Elected in March, <s1>Ann Lee</s1> <c1>said</c1> <t1>the dam held</t1>.",
        "Released last week, <s1>the report</s1> <c1>said</c1> <t1>the dam held</t1>.",
        "<s1>Ann Lee</s1>, who left in March, <c1>said</c1> <t1>the dam held</t1>.",
        "<s1>A letter</s1> sent in March <c1>said</c1> <t1>the dam held</t1>.",
        "After a vote last week <s1>Ann Lee</s1> <c1>said</c1> <t1>the dam held</t1>.",
    ],
)
def test_a_period_of_another_deed_dates_no_saying(words: str) -> None:
    (only,) = statements(words)

    assert (only.when, only.period) == (None, None)


@pytest.mark.parametrize(
    "words",
    [
        "in the last week of March",
        "for the last month",
        "until last week",
        "in a report due this month",
        "later this week",
        "since last year",
    ],
)
def test_periods_that_date_no_saying(words: str) -> None:
    assert find_periods(words, Span(0, len(words)), THURSDAY) == ()


@pytest.mark.parametrize("words", ["on Saturday 25 May", "on Saturday, 25 May 2024", "on Saturday, May 25"])
def test_a_weekday_with_its_date_is_one_day(words: str) -> None:
    marked = f"<s1>Ann Lee</s1> <c1>said</c1> <t1>the march was planned for {words[3:]}</t1>."
    text, _ = read(marked)
    found = find_dates(text.characters, Span(0, len(text.characters)), THURSDAY)
    assert [one.day.isoformat() for one in found] == ["2024-05-25"]


def test_the_day_of_an_occasion_behind_what_was_said_dates_it() -> None:
    (only,) = statements(
        "<s1>Acme</s1> <c1>confirmed</c1> <t1>the plan</t1> in a statement on Tuesday night."
    )
    assert only.when == datetime.date(2024, 5, 14)


def test_a_saying_is_not_dated_ahead_of_its_report() -> None:
    text = read_plain("Road shut\n\nIt rained. Ann Low said on March 2 that it was late.")
    (only,) = find_statements(text, spoken(find_attributions(text)), Facts(date=date(2026, 11, 20)))

    assert only.when == date(2026, 3, 2)


def test_the_day_of_a_report_is_not_that_of_the_one_it_cites() -> None:
    words = "Fars said on Friday, citing a navy source, that the ship sank."
    _, (report, cited) = read_report(words, date(2026, 11, 28))
    assert (report.when, cited.when) == (date(2026, 11, 27), None)
