"""A weekday or a month among the words for a day must be that day's own."""

from __future__ import annotations

import pytest

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
