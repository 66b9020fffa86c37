"""Chants and cries are of those from whom they came, where the text says so."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("The crowd answered with chants of “Count again”.", "The crowd", "“Count again”"),
        ("The mourners broke into cries of “Shame”.", "The mourners", "“Shame”"),
        ("There were chants of “Count again” from the crowd.", "the crowd", "“Count again”"),
        ("There were shouts of “Rubbish” and “Shame” from nurses.", "nurses", "“Rubbish” and “Shame”"),
        ("She rose, undaunted by their shouts of “Shame”.", "their", "“Shame”"),
    ],
)
def test_a_cry_is_theirs_from_whom_it_came(words: str, source: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.content) == (source, content)


@pytest.mark.parametrize(
    "words",
    [
        "It was full of calls of birds.",
        "She heard shouts of joy in the hall.",
    ],
)
def test_a_cry_without_words_says_nothing(words: str) -> None:
    assert attributed(words) == []
