"""A person's name that the report has only with another letter is a note."""

from __future__ import annotations

import pytest

from checks.against_report import faults

REPORT = """\
Admiral Justus Pell’s ship sank. Mr Dunn saw it, and so did Ottoline Fell. Ann Lee slept. Mr Lund said so.
"""


def told(article: str) -> list[str]:
    return [one.wrong for one in faults(article, REPORT) if one.code == "two-spellings"]


@pytest.mark.parametrize(
    ("article", "name", "near"),
    [
        ("It was late, Justus Pall said. Mr Pall slept.", "Pall", "Pell"),
        ("It was late, Otoline Fell said.", "Otoline", "Ottoline"),
        ("It was late, Mr Dunne said.", "Dunne", "Dunn"),
    ],
)
def test_a_letter_amiss(article: str, name: str, near: str) -> None:
    assert told(article) == [f"“{name}” stands here, and the report has only “{near}”: is it one name?"]


@pytest.mark.parametrize(
    "article",
    [
        "It was late, Justus Pell said.",
        "It was late, Carl Pall said.",
        "It was late, Anna Lee said.",
        "It was late, Ada Lunde said.",
        "It was late, Mr Pelle said.",
    ],
)
def test_other_names_are_good(article: str) -> None:
    assert told(article) == []
