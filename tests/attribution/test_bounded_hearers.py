"""Hearers whose number is not exact, and how they were told."""

from __future__ import annotations

import pytest

from attribution.attributed import only


@pytest.mark.parametrize(
    "hearers",
    [
        "at least two lawmakers",
        "at most ten lawmakers",
        "more than a dozen lawmakers",
        "fewer than ten lawmakers",
        "nearly 40 lawmakers",
        "about 40 lawmakers",
        "some 40 lawmakers",
        "up to 40 lawmakers",
        "dozens of lawmakers",
        "a handful of lawmakers",
        "a number of lawmakers",
        "at least one ally",
    ],
)
@pytest.mark.parametrize("how", ["", " in private", " by phone", " at a dinner", " behind closed doors"])
def test_the_whole_of_the_hearers_heard_it(hearers: str, how: str) -> None:
    found = only(f"Ann Lee has told {hearers}{how} that she could approve it.")
    assert (found.hearer, found.content) == (hearers, "that she could approve it")


@pytest.mark.parametrize(
    ("told", "hearer", "content"),
    [
        (
            "asked at least two doctors whether she could leave",
            "at least two doctors",
            "whether she could leave",
        ),
        ("urged more than a dozen firms to pay", "more than a dozen firms", "to pay"),
        ("told as many as 40 guests that it was shut", "as many as 40 guests", "that it was shut"),
        ("told fewer than ten guests she could leave", "fewer than ten guests", "she could leave"),
        ("warned at least 30 people would die", "", "at least 30 people would die"),
        ("told reporters at least 30 people were hurt", "reporters", "at least 30 people were hurt"),
        ("told the court about 40 sheep were lost", "the court", "about 40 sheep were lost"),
    ],
)
def test_a_number_of_hearers_is_none_of_what_is_said(told: str, hearer: str, content: str) -> None:
    found = only(f"Ann Lee {told}.")
    assert (found.hearer, found.content) == (hearer, content)
