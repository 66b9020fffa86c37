"""Ways of holding or telling something by a noun, a particle or a belief: whose it is, and what it is."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, credited, only


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("The harbour board takes the view that nets are boats.", "The harbour board", "that nets are boats"),
        ("Ida Berg has built her case on the notion that nobody left.", "Ida Berg", "that nobody left"),
        ("Berg’s version is that the vet came late.", "Berg’s", "that the vet came late"),
        (
            "One man, who gave no name, called out that it was “mad”.",
            "One man, who gave no name",
            "that it was “mad”",
        ),
        (
            "One neighbour reckons Pell secretly likes the goat.",
            "One neighbour",
            "Pell secretly likes the goat",
        ),
        (
            "The pier will never open, believes Ida Berg, an engineer in Hull.",
            "Ida Berg",
            "The pier will never open",
        ),
        ("Other nurses urge perspective.", "Other nurses", "perspective"),
        (
            "As follows from its report, the wait has reached six hours.",
            "its report",
            "the wait has reached six hours",
        ),
        (
            "The ward was, by the account of two nurses who worked there, in the hands of a porter.",
            "two nurses who worked there",
            "The ward was … in the hands of a porter",
        ),
    ],
)
def test_what_somebody_holds_is_theirs(words: str, source: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.content) == (source, content)


def test_a_time_that_somebody_remembers_is_told_with_what_happened_then() -> None:
    found = only("Cook Ida Berg remembers a night in Hull when the four of them hid from a goat.")
    assert found.content == "a night in Hull when the four of them hid from a goat"


@pytest.mark.parametrize(
    "words",
    [
        "Ida Berg remembers a man in Hull when she hears the horn.",
        "The guard took the position of the bridge.",
        "He built his house on the idea of a friend.",
        "Ida Berg, who left in May, believes Tom Pell.",
        "The council urged drivers on.",
    ],
)
def test_nothing_is_held_by_such_words_alone(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize("verified", ["could not be confirmed", "could not immediately be verified"])
def test_reports_that_could_not_be_confirmed_are_nobodys(verified: str) -> None:
    found = only(f"Reports that a second pier had been shut {verified}.")
    assert (found.source, found.content) == ("", "that a second pier had been shut")


def test_whom_somebody_remembers_adding_something_says_it() -> None:
    _, hers = attributed("Tom Pell remembers his mother adding that nobody ever sank on land.")
    assert (hers.source, hers.content, hers.inside) == ("his mother", "that nobody ever sank on land", 0)


@pytest.mark.parametrize("aside", ["told of the score", "asked about it", "having heard it before"])
def test_a_name_with_an_aside_leads_in_a_quotation(aside: str) -> None:
    assert credited(f"Berg, {aside}, did not blink: “He couldn’t row when he was here.”") == [
        ("Berg", "“He couldn’t row when he was here.”")
    ]


def test_somebody_in_office_with_an_aside_leads_in_a_quotation() -> None:
    found = only("The mayor, arms folded, was having none of it: “We will not pay.”")
    assert (found.source, found.content) == ("The mayor", "“We will not pay.”")


@pytest.mark.parametrize(
    "words", ["Hull, asked to pay, has a motto", "The plan, told of in May, had one rule"]
)
def test_a_motto_of_a_place_is_nobodys(words: str) -> None:
    assert attributed(f"{words}: “Go home.”") == []


def test_a_thing_with_an_aside_leads_in_nothing() -> None:
    assert attributed("The club, opened in May, has a motto: “Go home.”") == []


@pytest.mark.parametrize(
    "call", ["her call for a vote", "its appeal for calm", "his threat to go", "their demand that it be shut"]
)
def test_what_somebody_calls_for_anew_is_theirs(call: str) -> None:
    found = only(f"Ida Berg on Monday renewed {call}.")
    assert (found.source, found.content) == ("Ida Berg", call)


@pytest.mark.parametrize(
    "words",
    [
        "The guild renewed its lease on the hall.",
        "The crash renewed calls for a new bridge.",
        "There were renewed calls for a ban.",
        "The mayor faced renewed calls for a ban.",
        "Troops renewed their attacks on the town.",
    ],
)
def test_what_is_renewed_otherwise_is_said_by_nobody(words: str) -> None:
    assert attributed(words) == []
