"""Who shrugs or laughs before a quotation says it."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only


@pytest.mark.parametrize(
    "words",
    [
        "Ida Berg shrugged. “It rained all day.” Nobody came.",
        "Asked if it had rained, Ida Berg shrugged. “It rained all day.”",
        "Ida Berg laughs when I ask about it. “It rained all day.” A dog barks.",
    ],
)
def test_who_laughs_or_shrugs_says_the_quotation_after_it(words: str) -> None:
    found = only(words)
    assert (found.source, found.cue, found.content) == ("Ida Berg", "", "“It rained all day.”")


@pytest.mark.parametrize(
    "words", ["The wind sighed. “Late Talk” is a show.", "Ida Berg left. “It rained all day.”"]
)
def test_who_does_something_else_before_a_quotation_does_not_say_it(words: str) -> None:
    assert attributed(words) == []


def test_a_smile_after_a_quotation_does_not_claim_it() -> None:
    (found,) = attributed("Ida Berg shrugged. “It rained all day.” The clerk smiled.")
    assert found.source == "Ida Berg"


@pytest.mark.parametrize("remembered", ["the day it came", "her mother", "the manuscript arriving in a box"])
def test_who_remembers_something_says_the_quotation_after_it(remembered: str) -> None:
    found = attributed(f"Ida Berg remembers {remembered}. “It rained all day.”")[-1]
    assert (found.source, found.content) == ("Ida Berg", "“It rained all day.”")
