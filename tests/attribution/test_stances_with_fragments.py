"""Verbs of judging and asking that hold a quoted fragment, and whose it is."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, credited


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "The guild in Rye, which ran the fair, voiced “deep unease” and called for calm.",
            ["“deep unease”", "calm"],
        ),
        (
            "Judge Ida Berg admonished both sides to “try the case,” and set a trial for May.",
            ["to “try the case,”"],
        ),
        (
            "Tom Pell, who does not vote but has described the lido as the “heart” of his plan, left.",
            ["the lido as the “heart” of his plan"],
        ),
        (
            "The guild filed charges with the Harbour Board accusing Rye Mills of hiding its books.",
            ["Rye Mills of hiding its books"],
        ),
    ],
)
def test_what_is_voiced_asked_or_charged(words: str, found: list[str]) -> None:
    assert [content for _, content in credited(words)] == found


def test_a_communique_speaks_and_not_the_talks_that_ended_with_it() -> None:
    words = (
        "Leaders of nine coastal states ended two days of talks with a communique that condemned “piracy”."
    )
    assert credited(words) == [("a communique … that", "“piracy”")]


def test_who_asks_to_be_heard_files_no_charge() -> None:
    assert credited("The guild filed its books with the Harbour Board in May.") == []


def test_a_paper_is_filed_with_a_board_of_which_it_says_nothing() -> None:
    words = "The guild filed charges with the board accusing the mill of theft."
    assert credited(words) == [("The guild", "the mill of theft")]


@pytest.mark.parametrize(
    ("words", "claimed"),
    [
        ("The town brought charges against a healer claiming to cure the lame.", "to cure the lame"),
        ("Clerks filed charges in March against a man claiming that he was a judge.", "that he was a judge"),
    ],
)
def test_who_is_charged_may_be_the_one_who_claims(words: str, claimed: str) -> None:
    assert all(content != claimed or not source for source, content in credited(words))


def test_what_nothing_is_said_on_has_a_name_of_theirs() -> None:
    found = credited("Ida Berg declined to comment on what she called “stolen notes.”")
    assert ("she", "“stolen notes.”") in found


@pytest.mark.parametrize("when", ["", " about five hours later", " on Friday"])
def test_an_attack_is_claimed_without_the_hour_of_the_claim(when: str) -> None:
    assert credited(f"The Red Front claimed responsibility{when}.") == [("The Red Front", "responsibility")]


@pytest.mark.parametrize(
    "words",
    [
        "The Red Front did not claim responsibility.",
        "The Red Front never claimed responsibility for the fire.",
        "The Red Front has not so far claimed responsibility for the fire.",
    ],
)
def test_an_attack_that_is_not_claimed_is_no_statement(words: str) -> None:
    assert attributed(words) == []


def test_a_song_is_voiced_by_nobody_who_speaks() -> None:
    assert attributed("The song was voiced by Ida Berg.") == []
