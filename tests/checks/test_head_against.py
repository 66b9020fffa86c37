"""What an article says of its report, against what stands above the report's own text."""

from __future__ import annotations

import pytest

from signing.articles import opened
from whosaidthis.checks.against import check_head
from whosaidthis.model import Level
from whosaidthis.starting import read_pasted

REPORT = """\
THE MERIDIAN HARBOUR REVIEW

Mill must close before the winter, inspectors say

By Nadia Fernand-Roe and Staff Reporters
PUBLISHED: THURSDAY, 14 MARCH 2024, 6:40 PM

The roof of the mill is unsafe, two inspectors told The Meridian Harbour Review on Tuesday.
"""
OUTLET = "The Meridian Harbour Review"
AUTHOR = "Nadia Fernand-Roe and Staff Reporters"


def told(
    outlet: str = OUTLET, author: str = AUTHOR, date: str = "2024-03-14", report: str = REPORT
) -> list[str]:
    retells = f"{{title: Mill shut, outlet: {outlet}, author: {author}, date: {date}}}"
    article = opened(f"---\ntitle: T\ndate: 2024-03-20\nretells: {retells}\n---\n\n# T\n\nIt rained.\n")
    faults = list(check_head(article.front, read_pasted(report)))
    assert {(one.code, one.level, one.place.line) for one in faults} <= {("other-head", Level.NOTE, 4)}
    return [one.wrong for one in faults]


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ({"date": "2024-03-07"}, "2024-03-14"),
        ({"outlet": "The Meridian Harbour Revue"}, "“THE MERIDIAN HARBOUR REVIEW”"),
        ({"outlet": "Meridien Harbour Review"}, "“THE MERIDIAN HARBOUR REVIEW”"),
        ({"author": "Nadia Fernant-Roe and Staff Reporters"}, f"“{AUTHOR}”"),
    ],
)
def test_another_day_or_a_name_nearly_the_same(mine: dict[str, str], theirs: str) -> None:
    (wrong,) = told(**mine)
    assert wrong.endswith(f"{next(iter(mine.values()))}” here, and above its own text {theirs}.") or (
        wrong == f"The day of the report is {mine.get('date')} here, and above its own text {theirs}."
    )


@pytest.mark.parametrize(
    ("outlet", "noted"),
    [
        ("The Meridien Harbour Review", True),
        ("Meridian Harbour Review", False),
        ("The Harbour", False),
    ],
)
def test_an_outlet_above_a_report_that_calls_it_by_half_its_name(outlet: str, noted: bool) -> None:
    report = REPORT.replace(
        "THE MERIDIAN HARBOUR REVIEW", "The Meridian Harbour Review\nNews | Sport | Letters"
    )
    report = report.replace("told The Meridian Harbour Review", "told the Review")
    assert bool(told(outlet=outlet, report=report)) is noted


@pytest.mark.parametrize(
    ("author", "noted"), [("Esther Tuke", True), ("Hester Tuke", False), ("Martin Tuke", False)]
)
def test_an_author_two_letters_off(author: str, noted: bool) -> None:
    report = REPORT.replace("Nadia Fernand-Roe and Staff Reporters", "Hester Tuke")
    assert bool(told(author=author, report=report)) is noted


@pytest.mark.parametrize(
    ("author", "noted"), [("Inez Taborda", True), ("Ines Taborda", True), ("Inês Taborda", False)]
)
def test_a_letter_amiss_where_an_accent_is_missing_too(author: str, noted: bool) -> None:
    report = REPORT.replace("Nadia Fernand-Roe and Staff Reporters", "Inês Taborda")
    assert bool(told(author=author, report=report)) is noted


@pytest.mark.parametrize(
    "mine",
    [
        {},
        {"outlet": "Meridian Harbour Review"},
        {"outlet": "The Valley Herald"},
        {"author": "Ann Lee"},
        {"author": "Nadia Fernand-Roe"},
    ],
)
def test_the_same_or_quite_other_names_are_good(mine: dict[str, str]) -> None:
    assert told(**mine) == []


def test_a_report_that_does_not_tell_is_not_compared() -> None:
    assert told(date="2024-03-07", report=REPORT.replace("PUBLISHED: THURSDAY, 14", "It was the 14 of")) == []
