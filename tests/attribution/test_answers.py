"""Answers of a word or a figure: they are what is said, and nobody who says it."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only


@pytest.mark.parametrize(
    ("headline", "said"),
    [
        ("Firm admits fault, says sorry", [("Firm", "fault, says sorry")]),
        ("Union says 500 marched, police say 200", [("Union", "500 marched"), ("police", "200")]),
        ("Ministers promise talks, unions say no", [("unions", "no")]),
    ],
)
def test_a_headline_gives_nothing_to_its_answer(headline: str, said: list[tuple[str, str]]) -> None:
    assert [(one.source, one.content) for one in attributed(headline)] == said


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        ("Police said two people were dead, the hospital said three.", ("Police", "two people were dead")),
        ("The mayor said the cost was £3m, the auditor said £5m.", ("The mayor", "the cost was £3m")),
        (
            "The mayor said it cost $3 million, the auditor said $5 million.",
            ("The mayor", "it cost $3 million"),
        ),
    ],
)
def test_what_another_said_is_not_put_into_the_mouth_of_who_gives_a_figure(
    sentence: str, first: tuple[str, str]
) -> None:
    found = [(one.source, one.content) for one in attributed("A headline\n\n" + sentence)]
    assert found == [first]


@pytest.mark.parametrize(
    "sentence",
    [
        "The plan would fail, the mayor said two days later.",
        "The plan would fail, the mayor said 1 June.",
        "The plan would fail, the mayor said Friday.",
        "The plan would fail, said Sorry Bell.",
    ],
)
def test_a_day_or_a_name_is_no_answer(sentence: str) -> None:
    (only,) = attributed("A headline\n\n" + sentence)
    assert only.content == "The plan would fail"


def test_a_quotation_that_was_somebodys_answer_is_theirs() -> None:
    found = only("“Not on my watch,” was Ida Berg’s answer.")
    assert (found.source, found.content) == ("Ida Berg’s", "“Not on my watch,”")


def test_a_title_that_was_an_answer_is_not_said() -> None:
    assert attributed("“Gone Fishing” was Ida Berg’s answer to the critics.") == []
