"""Days in the writer's own words, outside all statements."""

from __future__ import annotations

from datetime import date

import pytest

from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.model import Facts, Span
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements, own_days

TODAY = date(2024, 3, 7)
"""A Thursday."""


def days(words: str, today: date | None = TODAY) -> list[tuple[str, str]]:
    text = read_plain(words)
    statements = find_statements(text, spoken(find_attributions(text)), Facts(date=today))
    found = own_days(text, statements, today)
    return [(one.span.of(text.characters), one.dated.day.isoformat()) for one in found]


def test_a_sentence_that_gives_a_day_is_kept_with_it() -> None:
    assert days("The mill closed on Tuesday. It rained. It opened on 6 May 1987.") == [
        ("The mill closed on Tuesday.", "2024-03-05"),
        ("It opened on 6 May 1987.", "1987-05-06"),
    ]


def test_a_day_named_twice_counts_once_and_two_days_count_as_two() -> None:
    assert days("It shut on Tuesday, a wet Tuesday, and burnt on Wednesday.") == [
        ("It shut on Tuesday, a wet Tuesday, and burnt on Wednesday.", "2024-03-05"),
        ("It shut on Tuesday, a wet Tuesday, and burnt on Wednesday.", "2024-03-06"),
    ]


def test_not_a_day_later_is_no_day() -> None:
    assert [day for _, day in days("It shut on Tuesday and not a day later.")] == ["2024-03-05"]


def test_a_sentence_with_a_statement_is_left_to_the_statement() -> None:
    assert days("The mill closed on Tuesday, the mayor said. The mayor said it had burnt.") == []


def test_without_the_article_s_day_nothing_is_known() -> None:
    assert days("The mill closed on Tuesday.", None) == []


def test_a_weekday_in_the_present_is_left_open() -> None:
    assert days("The band plays on Friday. The trial resumes Thursday. They rode every Saturday.") == []


def test_a_sign_makes_no_event() -> None:
    assert days("A board read “Live Music Tonight” in chalk.") == []


@pytest.mark.parametrize(("given", "found"), [(date(2031, 1, 3), ["2031-01-03"]), (None, [])])
def test_a_day_that_an_editor_gives_stands_against_what_we_read(given: date | None, found: list[str]) -> None:
    text = read_plain("It rained on Tuesday in the north.")
    dated = own_days(text, (), TODAY, [(Span(10, 20), given)])
    assert [one.dated.day.isoformat() for one in dated] == found


def test_a_day_that_an_editor_gives_beside_a_statement_is_the_writer_s() -> None:
    text = read_plain(
        "A blast that Ann Lee said was loud shook the town early on Tuesday, a week before the vote."
    )
    statements = find_statements(text, spoken(find_attributions(text)), Facts(date=TODAY))
    start = text.characters.index("on Tuesday")
    given = [(Span(start, start + len("on Tuesday")), date(2024, 3, 5))]
    (dated,) = own_days(text, statements, TODAY, given)
    assert statements
    assert dated.dated.day == date(2024, 3, 5)
    assert dated.span.of(text.characters).endswith("a week before the vote.")
    assert own_days(text, statements, TODAY) == ()
