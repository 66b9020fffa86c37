"""What is told of a hearer is no part of what the hearer is told."""

from __future__ import annotations

import pytest

from attribution.attributed import only


@pytest.mark.parametrize(
    ("hearer", "asked"),
    [
        ("anyone who is frightened of a former partner", "to come forward"),
        ("people who saw the fire", "to call them"),
        ("residents who have lost their homes", "not to return"),
    ],
)
def test_who_is_urged_is_told_with_the_clause_about_them(hearer: str, asked: str) -> None:
    found = only(f"The police urged {hearer} {asked}.")
    assert (found.source, found.hearer) == ("The police", hearer)
    assert found.content == asked


def test_who_would_listen_is_told_what_follows() -> None:
    found = only("Ann Lee told anyone who would listen that it was late.")
    assert (found.hearer, found.content) == ("anyone who would listen", "that it was late")


def test_a_question_with_who_is_what_somebody_is_asked() -> None:
    found = only("Reporters asked the mayor who was to blame.")
    assert (found.hearer, found.content) == ("the mayor", "who was to blame")


@pytest.mark.parametrize(
    "told",
    [
        "told Fox News in an interview that aired on Sunday",
        "said in a letter that was sent on Sunday",
        "told a rally that was shown on state television",
    ],
)
def test_what_tells_of_the_occasion_is_not_said(told: str) -> None:
    assert only(f"Ann Lee {told} that it was late.").content == "that it was late"
