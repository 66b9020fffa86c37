"""Days after the report that is retold, of 2024-03-02, in an article of 2024-03-05."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.checks.days.after_report import check_days_after_report

FRONT = "retells: {title: Mill shut, outlet: The Weir Gazette, date: 2024-03-02}\n"


def found(body: str, front: str = FRONT) -> list[str]:
    return [line.partition(" ")[2] for line in told(check_days_after_report(article(body, front=front)))]


@pytest.mark.parametrize(
    "body",
    [
        "They showed the newspaper a log dated 3 March.",
        "Two sailors told *The Weir Gazette* that the roof fell on 4 March.",
        "Ann Lee told the Weir Gazette on Monday, 4 March, that the roof leaks.",
        "Ann Lee told *The Weir Gazette* on 4 March that the roof leaks.",
        "A man who showed The Weir Gazette the roof had left on March 3.",
    ],
)
def test_what_the_outlet_learnt_of_later_than_it_printed_is_noted(body: str) -> None:
    assert found(body) == ["note day-after-article"]


@pytest.mark.parametrize(
    "body",
    [
        "They showed the newspaper a log dated 1 March.",
        "They showed the newspaper a log dated 2 March.",
        "The mayor resigned on 4 March.",
        "The Weir Gazette took its report down on 4 March.",
        "The mayor told the Weir Gazette that the mill will open on 4 March.",
        "The mayor told The Rye Herald on 4 March that the roof leaks.",
        "They showed the newspaper [a log dated 3 March]{.said day='3 March is 2023-03-03'}.",
    ],
)
def test_what_came_before_and_what_the_article_adds_is_not(body: str) -> None:
    assert found(body) == []


def test_without_the_day_of_a_report_nothing_is_told() -> None:
    assert found("They showed the newspaper a log dated 3 March.", "") == []
