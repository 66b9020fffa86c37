"""Days that no calendar has, in an article of Tuesday, 5 March 2024."""

from __future__ import annotations

import pytest

from checks.written import article
from whosaidthis.checks.days.impossible import check_impossible_days


def found(body: str, day: str = "2024-03-05") -> list[str]:
    return [one.wrong for one in check_impossible_days(article(body, day=day))]


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("It fell on Wednesday, 26 February.", "26 February 2024 is a Monday"),
        ("It fell on Wednesday, February 26, a letter said.", "26 February 2024 is a Monday"),
        ("It fell on Wed. Feb. 26.", "26 February 2024 is a Monday"),
        ("It fell on Friday the 26th of February 2021; on Monday, 26 May 1985, it rained.", "26 May 1985 is"),
        ("“It will open on Friday, 16 March,” she said.", "16 March 2024 is a Saturday"),
        ("The letter, dated Nov. 31, is old.", "November has 30 days"),
        ("A letter dated 31 November 2021 is old.", "November has 30 days"),
        ("It fell on 29 February 2023.", "February 2023 has 28 days"),
        ("It fell on February 30.", "February has 29 days"),
    ],
)
def test_a_day_that_cannot_be_is_told(body: str, wrong: str) -> None:
    told = found(body)
    assert told
    assert wrong in told[-1]


@pytest.mark.parametrize(
    "body",
    [
        "It fell on Monday, 26 February. It will open on Saturday, March 16.",
        "It fell on Monday 26 February 2024, and on 31 January. It was 29 February 2024.",
        "In November 31 people died. In June 31 boats sank. It fell in May 2031 or on Feb. 29.",
        "In May 40 people came, and in April 90. He read Friday, 26 books.",
        "It was on Sunday, 9 January 1905.",
        "It was on Wednesday, 26 September, or so.",
        "He wrote “31 June” [sic] below it. He wrote of Friday, 26 February \\[sic\\] to her.",
        "He wrote it on [31 June]{.said day='31 June is none'}.",
        "It runs Monday to Wednesday, 4–6 March. On Monday and Tuesday, 4 and 5 March, it rained.",
        "Sun 26 May is a paper. The Sun, May 26 said, was hot.",
    ],
)
def test_days_that_can_be_or_are_no_days_are_not(body: str) -> None:
    assert found(body) == []


def test_without_an_articles_day_only_a_year_tells_the_weekday() -> None:
    body = "It fell on Wednesday, 26 February, and on Sunday, 26 February 2024."
    assert found(body, day="???") == ["“Sunday, 26 February 2024”: 26 February 2024 is a Monday."]
