"""Negations, hedges and numbers of people that a paraphrase has lost or put in, against the report."""

from __future__ import annotations

import pytest

from checks.against_report import faults, told

REPORT = """\
Ada Holm denied on Monday that there was any gap in the weir. It was hot.

She added that the warden had done nothing wrong, and that the search of the weir would go on until Easter.

The guild said it could not confirm that. Its founder, the builder Bo Roe, did not answer two telephone calls.

Rowers are said to have found pieces of oak on the bank last weekend, although the ferry has gone.

A member of the guild, who asked not to be named because an inquiry is under way, told the Herald of a leak.

The pump may have failed twice in the summer, the letter said. The clerk refused to open the sluice at noon.
"""
TURNED = [
    ("She added that the warden had done something wrong, and that the search would go on.", "done"),
    ("The guild said it could confirm that.", "could"),
    ("Ada Holm did not deny that there was a gap in the weir.", "Holm"),
    ("Its founder, the builder Bo Roe, answered two telephone calls.", "Roe"),
    ("Its founder, Bo Roe, has not answered two telephone calls. The guild said it can confirm that.", "it"),
    ("Rowers have found pieces of oak on the bank last weekend.", "Rowers"),
    ("The pump failed twice in the summer, the letter said.", "pump"),
    ("The pump has failed twice in the summer, the letter said.", "pump"),
    ("Two members of the guild, who asked not to be named, told the Herald of a leak.", "Two"),
    ("Members of the guild, who asked not to be named, told the Herald of a leak.", "Members"),
    ("The members of the guild, who asked not to be named, told the Herald of a leak.", "The"),
    ("A member of the guild, who asked to be named, told the Herald of a leak.", "asked"),
]


@pytest.mark.parametrize(("article", "place"), TURNED)
def test_a_word_that_turns_the_sense(article: str, place: str) -> None:
    assert told(article, REPORT) == [("other-word", place)]


def test_both_ways_of_putting_it_are_shown() -> None:
    (one,) = faults("The guild said it could confirm that.", REPORT)
    assert one.wrong == "The report has “could not confirm” here, the article “could confirm”."
    assert (
        one.mend
        == "Write “could not confirm”, or leave it if the report is wrong or tells of something else."
    )


@pytest.mark.parametrize(
    "article",
    [
        "Ada Holm said there was not any gap in the weir.",
        "Ada Holm denied there was a gap in the weir.",
        "The guild said it couldn’t confirm that.",
        "The guild said it was not able to confirm that.",
        "The guild said it did not confirm that.",
        "Two telephone calls were not answered by its founder, the builder Bo Roe.",
        "Its founder, the builder Bo Roe, hasn’t answered two telephone calls.",
        "Rowers have reportedly found pieces of oak on the bank last weekend.",
        "Rowers have found pieces of oak on the bank last weekend, the paper said.",
        "The pump might have failed twice in the summer, the letter said.",
        "The clerk did not open the sluice at noon.",
        "The member of the guild, who asked not to be named, told the Herald of a leak.",
        "A member of the guild told the Herald of a leak because an inquiry is under way.",
    ],
)
def test_the_same_in_other_words(article: str) -> None:
    assert told(article, REPORT) == []


@pytest.mark.parametrize(
    ("one", "any_of_them"),
    [
        (
            "The new rules mean a firm must pay the tax by the end of June, Ada Holm said.",
            "The new rules mean firms must pay the tax by the end of June, Ada Holm said.",
        ),
        (
            "A driver from Rye must pay the tax by the end of June, Ada Holm said.",
            "Drivers from Rye must pay the tax by the end of June, Ada Holm said.",
        ),
        (
            "It takes the clerk at the desk an hour to find a member of the guild a seat.",
            "It takes the clerk at the desk an hour to find members of the guild a seat.",
        ),
    ],
)
def test_a_plural_of_any_of_them_is_no_count(one: str, any_of_them: str) -> None:
    assert told(any_of_them, one) == []
    assert told(one, any_of_them) == []


def test_several_according_to_whom_it_is_so_are_counted() -> None:
    report = "The pump failed twice in the summer, according to a member of the guild."
    article = "The pump failed twice in the summer, according to members of the guild."
    assert told(article, report) == [("other-word", "to")]


def test_words_in_quotation_marks_are_told_as_the_quotation_alone() -> None:
    report = "“The pump at the weir has not sunk the barges,” Ada Holm told the board."
    article = "“The pump at the weir has sunk the barges,” Ada Holm told the board."
    assert [code for code, _ in told(article, report)] == ["quotation-cut"]
