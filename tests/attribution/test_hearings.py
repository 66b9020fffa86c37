"""What courts and inquests hear: nobody in particular says it, and they are the hearers."""

import pytest

from attribution.attributed import attributed, only
from speakers.reported import read_report, who_says_what


@pytest.mark.parametrize(
    ("words", "hearer", "content"),
    [
        ("The court heard that the ferry was overloaded.", "The court", "that the ferry was overloaded"),
        ("The ferry was overloaded, an inquest has heard.", "an inquest", "The ferry was overloaded"),
        (
            "The ferry was overloaded, a jury in Rye was told on Monday.",
            "a jury in Rye",
            "The ferry was overloaded",
        ),
        ("Jurors were told the ferry was overloaded.", "Jurors", "the ferry was overloaded"),
    ],
)
def test_a_court_is_a_hearer_and_no_source(words: str, hearer: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.hearer, found.content) == ("", hearer, content)


@pytest.mark.parametrize("tag", ["court told", "inquest told", "jury hears"])
def test_the_court_that_closes_a_headline_has_said_nothing(tag: str) -> None:
    found = only(f"Mate ‘hid the lifejackets’, {tag}\n\nIt rained.")
    assert (found.source, found.hearer, found.content) == ("", tag.split()[0], "Mate ‘hid the lifejackets’")


def test_a_court_that_tells_somebody_speaks() -> None:
    found = only("The court told the owner that the ferry must stay.")
    assert (found.source, found.content) == ("The court", "that the ferry must stay")


def test_who_tells_a_court_is_the_source() -> None:
    found = only("The court heard from the mate. “It was overloaded,” he told the court.")
    assert (found.source, found.hearer) == ("he", "the court")


def test_a_case_that_a_court_hears_is_no_saying() -> None:
    assert attributed("The court heard two appeals in March.") == []


def test_a_court_that_hears_a_case_and_acts_hears_nobody() -> None:
    assert attributed("The court heard the case and rejected the appeal.") == []


def test_what_an_inquest_heard_that_somebody_recommended_is_theirs() -> None:
    found = who_says_what(
        "The inquest at Kelby town hall heard that a clerk had reported decay and recommended that it be cut."
    )
    assert {speaker for speaker, _ in found} == {"A clerk"}


@pytest.mark.parametrize("where", ["", " at Kelby town hall", " in Rye"])
def test_what_an_inquest_heard_is_nobodys(where: str) -> None:
    _, (only,) = read_report(f"The inquest{where} heard that the tree was old.")
    assert only.speaker.voice.value == "not stated"


@pytest.mark.parametrize("day", ["", " on Wednesday", " yesterday", " last week"])
@pytest.mark.parametrize("knew", ["knew for months", "had known", "believed", "feared"])
def test_what_somebody_only_knew_is_what_the_court_heard(knew: str, day: str) -> None:
    found = only(f"The council {knew} that the wall was failing, a court heard{day}, and did nothing.")
    assert (found.source, found.hearer) == ("", "a court")
    assert found.content == f"The council {knew} that the wall was failing"


@pytest.mark.parametrize("day", ["", " on Wednesday", " yesterday", " last week"])
def test_what_somebody_admitted_ends_before_the_court_that_heard_it(day: str) -> None:
    found = only(f"Ann Lee admitted that the wall was failing, a court heard{day}.")
    assert (found.source, found.content) == ("Ann Lee", "that the wall was failing")


@pytest.mark.parametrize("heard", ["also heard", "later heard", "was also told"])
def test_what_a_court_heard_too_is_not_what_it_says(heard: str) -> None:
    found = only(f"The court {heard} that the pier, sold in 2022, had since been mended.")
    assert (found.source, found.content) == ("", "that the pier, sold in 2022, had since been mended")
