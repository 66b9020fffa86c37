"""Days of saying in a year that the article does not tell of."""

from __future__ import annotations

import pytest

from desk.one_desk import ANN, DAY, Desk

SAID = "[It rained]{{.said when='{when}'}}. {more}"


@pytest.mark.parametrize("when", ["1924-05-14", "2023-05-14", "2022-05-20", "1944-11-02", "1904-02-29"])
def test_a_day_in_a_year_that_nothing_tells_of_is_noted(when: str) -> None:
    desk = Desk(SAID.format(when=when, more=""), ("It rained", ANN))
    assert (desk.fault.code, desk.after[0].when and str(desk.after[0].when)) == ("said-long-before", when)


@pytest.mark.parametrize(
    ("when", "more"),
    [
        (f"{DAY}", ""),
        ("2024-05-14", ""),
        ("2023-11-20", ""),
        ("2023-05-14", "That was a year ago."),
        ("2023-05-14", "\n\nIt froze in 2023."),
        ("1944-11-02", "It froze in 1944."),
    ],
)
def test_days_of_which_the_article_tells_and_others_are_good(when: str, more: str) -> None:
    assert Desk(SAID.format(when=when, more=more), ("It rained", ANN)).faults == ()
