"""Credits in the middle of a clause, where only one side of them is said, or both are."""

from __future__ import annotations

import pytest

from attribution.attributed import credited


@pytest.mark.parametrize(
    ("words", "content"),
    [
        (
            "A second barge was sold in May, the Lantern said, two days before the firm moved to Rye.",
            "A second barge was sold in May … two days before the firm moved to Rye",
        ),
        (
            "A second barge was sold in May, the Lantern said, a week after the quay burned down.",
            "A second barge was sold in May … a week after the quay burned down",
        ),
        (
            "Hiring is up, the Lantern said in reply to written questions, and a new course cuts training.",
            "Hiring is up … and a new course cuts training",
        ),
        (
            "The mill shut in May, and since that day, the Lantern said, “nobody has hired a soul in Rye.”",
            "since that day … “nobody has hired a soul in Rye.”",
        ),
        (
            "The county has felled 30 elms since May, most of them, the Lantern said, without a single call.",
            "most of them … without a single call",
        ),
    ],
)
def test_what_a_credit_in_the_middle_breaks(words: str, content: str) -> None:
    assert credited(words) == [("the Lantern", content)]


def test_what_she_did_as_she_spoke_is_not_said() -> None:
    assert credited("The barge was sold, she said, two days before she left.") == [
        ("she", "The barge was sold")
    ]


def test_two_whole_clauses_before_a_credit_are_both_said() -> None:
    words = "The mill was shut, and the town was empty, says Ida Berg, “as it had been for years.”"
    assert credited(words) == [
        ("Ida Berg", "The mill was shut, and the town was empty … “as it had been for years.”")
    ]


def test_what_others_like_to_point_out_is_theirs() -> None:
    found = credited("He did not say which spring, his rivals have since liked to point out.")
    assert ("his rivals", "He did not say which spring") in found


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Ida Berg said in answer to Pell, who had questions, that it leaked.", "it leaked"),
        ("Ida Berg wrote in response to Pell that his questions were odd.", "his questions were odd"),
    ],
)
def test_who_is_answered_is_no_question_of_what_is_said(words: str, content: str) -> None:
    assert [words.removeprefix("that ") for _, words in credited(words)] == [content]
