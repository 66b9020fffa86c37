"""Causes that papers name, and people where they attribute one thing to another."""

from __future__ import annotations

import pytest

from speakers.reported import who_says_what


@pytest.mark.parametrize(
    ("sentence", "speaker", "content"),
    [
        ("Previous studies have linked it to dementia.", "Previous studies", "it to dementia"),
        ("Two studies tied the drug to birth defects.", "Two studies", "the drug to birth defects"),
        ("Ann Lee attributed the delay to rain.", "Ann Lee", "the delay to rain"),
        ("The toll fell, a fall that traders attributed to rain.", "Traders", "to rain"),
    ],
)
def test_a_cause_is_somebodys_claim(sentence: str, speaker: str, content: str) -> None:
    assert who_says_what(sentence) == [(speaker, content)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The road links Rye to the sea.",
        "Ann Lee tied the boat to a post.",
        "Engineers tied the barge to the pier.",
        "Detectives linked him to a machine.",
        "Researchers linked arms with the crowd to stop the march.",
        "The experts who linked the two to each other left.",
        "The drug is linked to two deaths.",
        "The painting is attributed to Roe.",
    ],
)
def test_what_is_only_joined_is_not(sentence: str) -> None:
    assert who_says_what(sentence) == []


def test_a_cause_is_named_beside_another_statement() -> None:
    said = who_says_what("Ann Lee attributed the delay to rain and said it would end.")
    assert said == [("Ann Lee", "the delay to rain"), ("Ann Lee", "it would end")]


def test_a_cause_in_what_somebody_else_says_is_no_statement_of_its_own() -> None:
    said = who_says_what("Tom Berg said that Ann Lee attributed the delay to rain.")
    assert said == [("Tom Berg", "Ann Lee attributed the delay to rain")]


@pytest.mark.parametrize("verb", ["put", "estimated"])
@pytest.mark.parametrize("which", [" that", ", which"])
def test_a_figure_is_put_on_what_stands_before(verb: str, which: str) -> None:
    said = who_says_what(f"Lee was jeered by a crowd{which} Ann Roe {verb} at 1,100.")
    assert said == [("Ann Roe", "at 1,100")]


def test_what_is_put_somewhere_is_no_figure() -> None:
    assert who_says_what("Lee fell over a box that Ann Roe put at the door.") == []
