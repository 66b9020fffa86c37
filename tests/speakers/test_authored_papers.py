"""The day and the author of a paper, where the article tells them beside it."""

from __future__ import annotations

from datetime import date

import pytest

from speakers.reported import read_report
from whosaidthis.model import Statement, Voice

TODAY = date(2025, 3, 14)


def first(words: str) -> Statement:
    return read_report(words, TODAY)[1][0]


@pytest.mark.parametrize(
    ("paper", "day", "author"),
    [
        (
            "The four-page letter, dated Feb. 20 and signed by the agency’s head, Lars Bjerke,",
            (2, 20),
            "Lars Bjerke",
        ),
        ("The letter, dated February 20, 2025, and signed by Ann Lee,", (2, 20), "Ann Lee"),
        ("A memo dated 3 March and signed by Ann Lee", (3, 3), "Ann Lee"),
        ("A memo signed by Ann Lee and dated 3 March", (3, 3), "Ann Lee"),
        ("An email written by Ann Lee, dated 20 February,", (2, 20), "Ann Lee"),
        ("The letter, signed by Ann Lee and Bo Hill,", None, "Ann Lee and Bo Hill"),
        ("The letter, dated Feb. 20,", (2, 20), None),
        ("The letter, signed by the mayor,", None, None),
    ],
)
def test_a_paper_bears_its_day_and_who_signed_it(
    paper: str, day: tuple[int, int] | None, author: str | None
) -> None:
    said = first(f"{paper} says that the dam leaks.")
    assert said.speaker.voice is Voice.DOCUMENT
    assert said.when == (date(2025, *day) if day else None)
    assert said.speaker.affiliation == author


def test_so_does_a_paper_before_its_words() -> None:
    said = first("According to a memo dated Feb. 20 and signed by Ann Lee, the dam leaks.")
    assert (said.when, said.speaker.affiliation) == (date(2025, 2, 20), "Ann Lee")


def test_the_author_is_that_of_every_statement_of_the_paper() -> None:
    _, found = read_report(
        "The letter, signed by Ann Lee, says that it leaks. The letter says that it burst.", TODAY
    )
    assert [one.speaker.affiliation for one in found] == ["Ann Lee", "Ann Lee"]


@pytest.mark.parametrize(
    "words",
    [
        "The letter says that a deal signed by Ann Lee was broken.",
        "Bo Hill said that a memo signed by Ann Lee was lost.",
        "In a letter signed by Ann Lee, Bo Hill said that the dam leaks.",
    ],
)
def test_who_signed_another_paper_is_no_author(words: str) -> None:
    assert first(words).speaker.affiliation is None


def test_a_day_in_its_words_is_not_the_papers() -> None:
    assert first("The letter says that a bill dated 3 March was paid.").when is None
