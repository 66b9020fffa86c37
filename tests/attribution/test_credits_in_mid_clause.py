"""Credits in the middle of a clause, where only one side of them is said, or both are."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, credited, said_by


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


def test_behind_a_semicolon_another_credit_breaks_its_own_clause() -> None:
    text = "Tom Prine assured him that the board had promised help; Halder, an aide said, walked out."
    assert said_by(text, "an aide") == ["Halder … walked out"]
    assert said_by(text, "Tom Prine") == ["that the board had promised help"]


def test_the_noun_before_where_is_not_said_again() -> None:
    text = "Holm argued that it was close and named four towns where, he wrote, requests were running ahead."
    assert said_by(text, "he") == ["requests were running ahead"]
    assert said_by("It is unclear where, he wrote, the money went.", "he") != ["the money went"]


def test_a_clause_can_be_recalled_behind_its_comma() -> None:
    clause = "In 2011, she sacked two cooks before Easter and still won the prize"
    text = f"{clause}, recalled Peg Holm, who ran her first kitchen."
    assert credited(text) == [("Peg Holm", clause)]
    aside = "Tom Roe, who had left, recalled Peg Holm."
    assert all(source != "Peg Holm" for source, _ in credited(aside))


def test_according_to_reports_the_second_clause_alone() -> None:
    signal = "the board has signaled that it would wait"
    text = f"Berg said on Sunday that he liked the plan, and {signal}, according to two aides."
    assert said_by(text, "two aides") == [signal]
    assert said_by(text, "Berg") == ["that he liked the plan"]


def test_according_to_reports_what_ends_in_what_another_calls_it() -> None:
    clause = "The man who came to the door was tall and spoke with what the cook called “a soft voice”"
    found = credited(f"{clause}, according to the force.")
    assert ("the force", clause) in found
    assert ("the cook", "“a soft voice”") in found


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Ida Berg said in answer to Pell, who had questions, that it leaked.", "it leaked"),
        ("Ida Berg wrote in response to Pell that his questions were odd.", "his questions were odd"),
    ],
)
def test_who_is_answered_is_no_question_of_what_is_said(words: str, content: str) -> None:
    assert [words.removeprefix("that ") for _, words in credited(words)] == [content]


@pytest.mark.parametrize(
    "place", ["in a thread on Bluesky", "in a post on X", "at a hearing in Rye", "on the radio"]
)
def test_where_it_was_said_is_no_half_of_it(place: str) -> None:
    words = f"Rain fell.\n\nThe seeker, he noted {place}, looks like one that Rye has sold abroad since 2009."
    (one,) = attributed(words)
    assert (one.source, one.content) == (
        "he",
        "The seeker … looks like one that Rye has sold abroad since 2009",
    )
