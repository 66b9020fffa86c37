"""A claim that a noun tells of is its owner's, inside what others say to it."""

from __future__ import annotations

import pytest

from speakers.reported import who_says_what


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "Ann Lee also rejected a claim by Ben Roe’s lawyer that the panel had been under pressure.",
            [
                ("Ann Lee", "a claim by Ben Roe’s lawyer that the panel had been under pressure"),
                ("Ben Roe’s lawyer", "the panel had been under pressure"),
            ],
        ),
        (
            "Ann Lee dismissed claims by the pickets that officers beat up workers.",
            [
                ("Ann Lee", "claims by the pickets that officers beat up workers"),
                ("The pickets", "officers beat up workers"),
            ],
        ),
    ],
)
def test_whose_claim_it_is(words: str, found: list[tuple[str, str]]) -> None:
    assert who_says_what(words) == found
