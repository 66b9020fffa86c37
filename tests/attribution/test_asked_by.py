"""A question that somebody is asked is the asker's, where the sentence names who asks."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed
from speakers.reported import who_speaks


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("Asked by reporters whether it was late, Ben Roe said no.", "reporters", "whether it was late"),
        ("Asked by Ada Holm, for the family, why it was late, he left.", "Ada Holm", "why it was late"),
        ("Pressed by Ada Holm on whether it was late, Ben Roe said no.", "Ada Holm", "whether it was late"),
    ],
)
def test_the_question_is_the_askers(words: str, source: str, content: str) -> None:
    assert (source, content) in [(one.source, one.content) for one in attributed(words)]


@pytest.mark.parametrize(
    "words",
    [
        "Asked whether it was late, Ben Roe said no.",
        "Asked by Ada Holm to leave, Ben Roe said no.",
        "Ben Roe was asked by Ada Holm.",
    ],
)
def test_no_question_is_made_up(words: str) -> None:
    assert "Ada Holm" not in [one.source for one in attributed(words)]


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("Reminded by a reporter that it was late, he grinned.", "a reporter"),
        ("Reminded later by a reporter that it was late, he grinned.", "a reporter"),
        ("Told by Ada Holm that it was late, Ben Roe left.", "Ada Holm"),
    ],
)
def test_what_somebody_is_told_by_another_is_the_others(words: str, source: str) -> None:
    assert [(one.source, one.content) for one in attributed(words)] == [(source, "that it was late")]


@pytest.mark.parametrize("by", ["phone", "the smell", "text message"])
def test_by_what_somebody_is_told_is_nobody(by: str) -> None:
    assert attributed(f"Reminded by {by} that it was late, he grinned.") == []


def test_who_reminded_him_does_not_answer() -> None:
    words = "Mr Roe told a crowd that it was late. Reminded by a reporter that it was noon, he grinned."
    assert who_speaks(f"{words} “No,” he said.") == ["Roe", "A reporter", "Roe"]
