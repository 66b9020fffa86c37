"""Days in the writer's own words, outside all statements."""

from __future__ import annotations

from datetime import date

from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.model import Facts
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


def test_a_sentence_with_a_statement_is_left_to_the_statement() -> None:
    assert days("The mill closed on Tuesday, the mayor said. The mayor said it had burnt.") == []


def test_without_the_article_s_day_nothing_is_known() -> None:
    assert days("The mill closed on Tuesday.", None) == []


def test_a_weekday_in_the_present_is_left_open() -> None:
    assert days("The band plays on Friday. The trial resumes Thursday. They rode every Saturday.") == []


def test_a_sign_makes_no_event() -> None:
    assert days("A board read “Live Music Tonight” in chalk.") == []
