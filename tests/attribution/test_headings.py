"""Headlines, and headings that say again what somebody says below them."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only


def test_a_headline_leaves_out_the_article_of_who_speaks() -> None:
    found = only("Riders “left at the roadside”, says watchdog as complaints double\n\nIt rained.")
    assert (found.source, found.content) == ("watchdog", "Riders “left at the roadside”")


def test_a_heading_says_again_what_somebody_says_below_it() -> None:
    heading, below = attributed("“We were bad at Tuesdays”\n\n“We were bad at Tuesdays,” Ida Berg said.")
    assert (heading.source, heading.content) == ("Ida Berg", "“We were bad at Tuesdays”")
    assert below.source == "Ida Berg"


@pytest.mark.parametrize("heading", ["“Bad Tuesdays”", "“We were good at Tuesdays”"])
def test_other_quotations_of_a_heading_are_nobodys(heading: str) -> None:
    assert only(f"{heading}\n\n“We were bad at Tuesdays,” Ida Berg said.").source == "Ida Berg"


@pytest.mark.parametrize(
    ("headline", "source", "content"),
    [
        ("Two hurt as beam hits mill in Rye, mayor says", "mayor", "Two hurt as beam hits mill in Rye"),
        ("Mayor’s aide on tweet: ‘It was a joke’", "Mayor’s aide", "‘It was a joke’"),
        ("Ida Berg on the flood: ‘It was a joke’", "Ida Berg", "‘It was a joke’"),
    ],
)
def test_a_headline_is_credited_as_a_whole(headline: str, source: str, content: str) -> None:
    found = only(f"{headline}\n\nIt rained.")
    assert (found.source, found.content) == (source, content)


@pytest.mark.parametrize("title", ["Notes on a flood: ‘It was a joke’", "Thoughts about rain: ‘Joke’"])
def test_a_title_with_a_subject_speaks_for_nobody(title: str) -> None:
    assert attributed(f"{title}\n\nIt rained.") == []


def test_a_candidates_words_are_led_in_by_name_and_subject() -> None:
    found = only("It rained.\n\nBERG, on the harbour deal: “I was never for it.”")
    assert (found.source, found.content) == ("BERG", "“I was never for it.”")


def test_a_leaked_draft_shows_what_the_headline_tells() -> None:
    found = only("Hull to soften truck rules, leaked draft shows\n\nIt rained.")
    assert (found.source, found.content) == ("leaked draft", "Hull to soften truck rules")


@pytest.mark.parametrize(
    ("led", "source"),
    [
        ("Foreign Ministry spokesperson Ida Berg, at a briefing on Tuesday", None),
        ("Ida Berg, the mayor, in a statement", "Ida Berg, the mayor"),
        ("Rye lawmaker Ida Berg, in a post on X", None),
        ("The union, in a letter to staff", "The union"),
    ],
)
def test_who_is_named_with_an_occasion_speaks_behind_the_colon(led: str, source: str | None) -> None:
    found = only(f"It rained.\n\n{led}: “It is shut.”")
    assert (found.source, found.content) == (source or led.split(",")[0], "“It is shut.”")


@pytest.mark.parametrize(
    "led",
    ["On Monday, in a statement", "Rye Town, at home", "Correction, in a post on X", "Ida Berg, in Rye"],
)
def test_a_time_a_heading_or_a_place_before_a_colon_speaks_for_nobody(led: str) -> None:
    assert attributed(f"It rained.\n\n{led}: “It is shut.”") == []
