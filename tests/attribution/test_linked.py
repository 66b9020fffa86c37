"""Causes that papers and people who look into things name."""

from __future__ import annotations

import pytest

from speakers.reported import who_says_what


@pytest.mark.parametrize(
    ("sentence", "speaker", "content"),
    [
        ("Previous studies have linked it to dementia.", "Previous studies", "it to dementia"),
        ("Police tied him to a robbery in May.", "Police", "him to a robbery in May"),
        ("Ann Lee attributed the delay to rain.", "Ann Lee", "the delay to rain"),
    ],
)
def test_a_cause_is_somebodys_claim(sentence: str, speaker: str, content: str) -> None:
    assert who_says_what(sentence) == [(speaker, content)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The road links Rye to the sea.",
        "Ann Lee tied the boat to a post.",
        "The drug is linked to two deaths.",
        "The painting is attributed to Roe.",
    ],
)
def test_what_is_only_joined_is_not(sentence: str) -> None:
    assert who_says_what(sentence) == []
