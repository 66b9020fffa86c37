"""Corrections of words that the article has still."""

from __future__ import annotations

import pytest

from checks.article_faults import warnings

WRONG, NOW = "The article said that seven houses burnt.", "It says that four houses burnt."


def told(body: str, wrong: str = WRONG, now: str = NOW) -> list[str]:
    front = f"corrections:\n  - date: 2024-03-09\n    wrong: '{wrong}'\n    now: '{now}'\n"
    found = (one for one in warnings(body, front) if one.code == "still-wrong")
    return [f"{one.place.line}:{one.place.column}" for one in found]


@pytest.mark.parametrize(
    ("body", "wrong", "now", "place"),
    [
        ("It rained. On Monday seven houses burnt.", WRONG, NOW, "12:22"),
        (
            "It rained.\n\nSeven of the houses burnt.",
            "Seven of the houses burnt.",
            "Four houses burnt.",
            "14:1",
        ),
        ("It flew 600 kilometres.", "It said that it flew 600 kilometres.", "It flew 60 kilometres.", "12:1"),
    ],
)
def test_words_that_stand_there_still(body: str, wrong: str, now: str, place: str) -> None:
    assert told(body, wrong, now) == [place]


@pytest.mark.parametrize(
    ("body", "wrong", "now"),
    [
        ("On Monday four houses burnt.", WRONG, NOW),
        ("On Monday four of the houses burnt.", WRONG, NOW),
        ("More than seven houses burnt.", WRONG, "It says that more than seven houses burnt."),
        ("Seven houses burnt, Ada Holm said.", WRONG, "It gives these words to Ada Holm."),
        ("Four of the houses burnt. An earlier version said that seven houses burnt.", WRONG, NOW),
        ("Ada Holm said that the roof leaks.", "The name Ada Holm.", "The name Ada Holms."),
    ],
)
def test_words_that_do_not_or_are_meant(body: str, wrong: str, now: str) -> None:
    assert told(body, wrong, now) == []
