"""On what occasion something was said, in the article's own words, and never by our guess."""

from __future__ import annotations

import pytest

from speakers.reported import read_report
from whosaidthis.model import Basis


@pytest.mark.parametrize(
    ("sentence", "occasion"),
    [
        ("The firm said in a statement on Monday that it was safe.", "in a statement"),
        ("In a short statement, the firm said it was safe.", "in a short statement"),
        ("“It is safe,” the firm said in an emailed statement.", "in an emailed statement"),
        ("It was safe, Ann Low said in a telephone interview.", "in a telephone interview"),
        ("Ann Low told the Courier in an interview that it was safe.", "in an interview"),
        ("At a news conference in Rye, Ann Low said it was safe.", "at a news conference"),
        ("Ann Low said during a council meeting that it was safe.", "during a council meeting"),
        ("“It is safe,” Ann Low said by telephone.", "by telephone"),
        ("In a letter, seen by the Courier, Ann Low wrote that it was safe.", "in a letter"),
        ("In court papers, Ann Low had argued that it was safe.", "in court papers"),
        ("The union said in a court filing that it was safe.", "in a court filing"),
        ("“It is safe,” Ann Low wrote in a letter to the council.", "in a letter"),
        ("In a report published last year, the union said that it was safe.", "in a report"),
        ("The union said in a report on Monday that it was safe.", "in a report"),
    ],
)
def test_it_is_told_beside_the_cue_or_opens_the_sentence(sentence: str, occasion: str) -> None:
    _, (only,) = read_report(f"It rained. {sentence}")

    assert only.occasion == occasion


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Low said that it was safe.",
        "Ann Low said she had been told so in a letter.",
        "Ann Low said it was safe, and the council met in a closed session.",
        "Ann Low said it was safe after he had left in a hurry by phone.",
        "“I read it in a letter,” Ann Low said.",
        "The author of a book in a letter said it was safe.",
    ],
)
def test_what_is_said_or_done_elsewhere_is_no_occasion(sentence: str) -> None:
    _, found = read_report(f"It rained. {sentence}")

    assert [one.occasion for one in found if one.occasion] == []


@pytest.mark.parametrize(
    "after",
    [
        "“It will open on Monday,” it said.",
        "It added that it would open on Monday.",
    ],
)
def test_what_the_same_source_says_next_is_read_as_of_the_same_paper(after: str) -> None:
    _, (_, second) = read_report(f"The council said in a statement that it was safe. {after}")

    assert (second.occasion, second.occasion_basis) == ("in a statement", Basis.INFERRED)


@pytest.mark.parametrize(
    "report",
    [
        "The council said in a statement that it was safe.\n\n“It will open on Monday,” it said.",
        "Ann Low said in a statement that it was safe. “It will open on Monday,” Ann Low said.",
        "The council said in a statement that it was safe. “It is not,” Ann Low said.",
        "The council said in an interview that it was safe. “It will open on Monday,” it said.",
        "The council said in a statement that it was safe. Ann Low said no. “It will open,” it said.",
        "The council said in a statement that it was safe. It declined to comment on the cost.",
        "Ann Low said in a letter that it was safe. She told police it was not.",
        "Ann Low said in a letter that it was safe. “It is not,” she told her mother.",
        "Ann Low said in a post that it was safe. On the phone, she said it was not.",
        "Ann Low said in a post that it was safe. She later said it was not.",
        "Ann Low said in a post that it was safe. She has long said it is not.",
        "Ann Low said in a letter that it was safe. She believes it is not.",
        "Ann Low said in a letter that it was safe. She denies that it leaked.",
    ],
)
def test_no_paper_is_read_into_what_may_be_said_elsewhere(report: str) -> None:
    _, (_, *later) = read_report(report)

    assert later
    assert [one.occasion for one in later if one.occasion] == []
