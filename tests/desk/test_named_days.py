"""A weekday or a month among the words for a day must be that day's own."""

from __future__ import annotations

import pytest

from checks.written import article
from whosaidthis.desk.days.named_days import other_day
from whosaidthis.model import RoughDay


@pytest.mark.parametrize(
    ("words", "given", "wrong"),
    [
        ("on Wednesday", RoughDay(2025, 3, 14), "that is a Friday"),
        ("on Friday", RoughDay(2025, 3, 14), None),
        ("last FRIDAY", RoughDay(2025, 3, 14), None),
        ("on Friday", RoughDay(2025, 3), None),
        ("in December", RoughDay(2025, 3), "that is in March"),
        ("in March", RoughDay(2025, 3), None),
        ("in March", RoughDay(2025), None),
        ("which may be Friday", RoughDay(2025, 3, 14), None),
        ("two days later", RoughDay(2025, 3, 14), None),
    ],
)
def test_other_day(words: str, given: RoughDay, wrong: str | None) -> None:
    assert other_day(words, given) == wrong


TOLD = "Halla Brand told the council on Tuesday that [she had no report]{{.said{keys}}}."
QUOTED = "[“It is lost,”]{{.said by='Halla Brand'{keys}}} Halla Brand told the council on Tuesday."


@pytest.mark.parametrize("body", [TOLD, QUOTED])
def test_a_day_of_saying_on_another_weekday_than_the_article_has_it(body: str) -> None:
    read = article(body.format(keys=" when=2024-03-04"))  # a Monday
    (fault,) = read.faults
    assert fault.code == "no-day"
    assert "cannot be 2024-03-04: that is a Monday." in fault.wrong
    assert [str(one.when) for one in read.article.statements] == ["2024-03-05"]


@pytest.mark.parametrize(
    ("body", "keys"),
    [
        (TOLD, " when=2024-02-27"),
        (TOLD, " by='Bo Ray' when=2024-03-04"),
        ("Halla Brand said that [the vote on Tuesday was lost]{{.said{keys}}}.", " when=2024-03-04"),
        ("Halla Brand told the council yesterday that [it was lost]{{.said{keys}}}.", " when=2024-03-01"),
        ("On Tuesday a letter came. Halla Brand said that [it was lost]{{.said{keys}}}.", " when=2024-03-04"),
    ],
)
def test_another_day_of_saying_may_be_right(body: str, keys: str) -> None:
    read = article(body.format(keys=keys) + "\n\nBo Ray said that it rained.")
    assert [fault.code for fault in read.faults] == []
