"""Who tells something in a paraphrase, against the report: who reported it, and another body or group."""

from __future__ import annotations

import pytest

from checks.against_report import faults

REPORT = """\
On Wednesday the Rye Herald reported that three officials of the ministry had said the Puffin-2 was never \
cleared for use from barges. It was hot.

Rowers found oak on the bank last weekend, although the coastguard has said that they came from a buoy.

Ada Holm, the warden, told the board that the ministry had promised a new weir by Easter.
"""


def told(article: str) -> list[str]:
    return [one.wrong for one in faults(article, REPORT) if one.code == "other-word"]


def test_one_who_reported_it_and_is_gone() -> None:
    article = "Three officials of the ministry said that the Puffin-2 was never cleared for use from barges."
    assert told(article) == [
        "The report has this from “Rye Herald”, who says that “three officials of the ministry” said it; "
        "the article leaves “Rye Herald” out."
    ]
    (one,) = [one for one in faults(article, REPORT) if one.code == "other-word"]
    assert one.mend == (
        "Write who reported it, as the report does, or leave it if your article tells so elsewhere."
    )


def test_another_group_before_the_same_words() -> None:
    assert told(
        "Rowers found oak on the bank, although the rowers have said that they came from a buoy."
    ) == ["The report has “the coastguard” say this, the article “the rowers”."]


@pytest.mark.parametrize(
    "article",
    [
        "Three officials of the ministry told the Rye Herald on Wednesday that the Puffin-2 was never "
        "cleared for use from barges.",
        "The Rye Herald has spoken to many. Three officials of the ministry had said the Puffin-2 was never "
        "cleared for use from barges.",
        "According to the Herald, three officials of the ministry had said the Puffin-2 was never cleared "
        "for use from barges.",
        "Rowers found oak, although a spokesman for the coastguard has said that they came from a buoy.",
        "Rowers found oak, although it has said that they came from a buoy on the bank.",
        "Rowers found oak, although officials have said that they came from a buoy on the bank.",
        "The warden told the board that the ministry had promised a new weir by Easter.",
    ],
)
def test_the_same_in_other_words(article: str) -> None:
    assert told(article) == []


def test_a_speaker_in_whose_words_it_stands_is_left_out_by_nobody() -> None:
    report = "Ada Holm was angry. “I saw it. My eldest said that the roof of the mill was leaking,” she said."
    assert [one.code for one in faults(report, report)] == []


@pytest.mark.parametrize(
    ("report", "article"),
    [
        (
            "Twelve officers searched the mill on Monday. The police said the car was red and had no plates.",
            "Officers said the car was red and had no plates.",
        ),
        (
            "The police searched the mill on Monday. Officers said the car was red and had no plates.",
            "The police said the car was red and had no plates.",
        ),
        (
            "The White House said the canal would cost ten million crowns. Officials gave no number.",
            "Officials said the canal would cost ten million crowns.",
        ),
        (
            "The firm's lawyers were in court. The firm said the dam was safe for many years to come.",
            "The firm’s lawyers said the dam was safe for many years to come.",
        ),
        (
            "Lawyers were in court. The firm said the dam was safe for many years to come.",
            "Its lawyers said the dam was safe for many years to come.",
        ),
        (
            "The ministry told us that the mayor had said his plan for a canal would cost ten million.",
            "The mayor said his plan for a canal would cost ten million.",
        ),
    ],
)
def test_people_who_speak_for_the_body_or_whom_it_tells_of(report: str, article: str) -> None:
    assert [one.wrong for one in faults(article, report) if one.code == "other-word"] == []


@pytest.mark.parametrize(
    ("report", "article", "wrong"),
    [
        (
            "The ministry said that the plan of the mayor for the canal would cost ten million.",
            "The mayor said that the plan for a canal would cost ten million.",
            "The report has “The ministry” say this, the article “The mayor”.",
        ),
        (
            "The White House gave no number. Officials said the canal would cost ten million crowns.",
            "The White House said the canal would cost ten million crowns.",
            "The report has “Officials” say this, the article “The White House”.",
        ),
        (
            "The White House said the canal would cost ten million crowns. Three officials gave no number.",
            "Three officials said the canal would cost ten million crowns.",
            "The report has “The White House” say this, the article “Three officials”.",
        ),
        (
            "The rowers' lawyers were in court. The firm said the dam was safe for many years to come.",
            "The rowers’ lawyers said the dam was safe for many years to come.",
            "The report has “The firm” say this, the article “The rowers’ lawyers”.",
        ),
        (
            "Rowers searched the mill on Monday. The police said the car was red and had no plates.",
            "Rowers said the car was red and had no plates.",
            "The report has “The police” say this, the article “Rowers”.",
        ),
    ],
)
def test_people_who_do_not_speak_for_the_body(report: str, article: str, wrong: str) -> None:
    assert [one.wrong for one in faults(article, report) if one.code == "other-word"] == [wrong]
