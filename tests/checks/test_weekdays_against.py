"""Weekdays of an article against the report that it retells."""

from __future__ import annotations

import pytest

from checks.against_report import told

REPORT = """\
It was hot on Wednesday. The owner’s clerk said on Tuesday evening that no letters had been found.

“The roof leaks badly,” Ann Lee told the board on Monday. She left on Friday and came back on Sunday.
"""


@pytest.mark.parametrize(
    ("article", "day"),
    [
        ("No letters had been found, the owner’s clerk said on Thursday evening.", "Thursday"),
        ("“The roof leaks badly,” Ann Lee told the board on Friday.", "Friday"),
        ("On Saturday Ann Lee told the board: “The roof leaks badly.”", "Saturday"),
    ],
)
def test_another_day_beside_the_same_words(article: str, day: str) -> None:
    assert told(article, REPORT) == [("other-weekday", day)]


@pytest.mark.parametrize(
    "article",
    [
        "No letters had been found, the owner’s clerk said on Tuesday evening.",
        "No letters had been found, the owner’s clerk said.",
        "The mill is to be shut on Thursday, and nobody knows who will pay the owner for the roof.",
        "She left on Friday and came back on Monday.",
        "It was hot on Thursday.",
    ],
)
def test_the_same_day_none_or_other_words(article: str) -> None:
    assert told(article, REPORT) == []
