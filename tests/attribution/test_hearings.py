"""What courts and inquests hear: nobody in particular says it, and they are the hearers."""

import pytest

from attribution.attributed import attributed, only


@pytest.mark.parametrize(
    ("words", "hearer", "content"),
    [
        ("The court heard that the ferry was overloaded.", "The court", "that the ferry was overloaded"),
        ("The ferry was overloaded, an inquest has heard.", "an inquest", "The ferry was overloaded"),
        ("Jurors were told the ferry was overloaded.", "Jurors", "the ferry was overloaded"),
    ],
)
def test_a_court_is_a_hearer_and_no_source(words: str, hearer: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.hearer, found.content) == ("", hearer, content)


def test_who_tells_a_court_is_the_source() -> None:
    found = only("The court heard from the mate. “It was overloaded,” he told the court.")
    assert (found.source, found.hearer) == ("he", "the court")


def test_a_case_that_a_court_hears_is_no_saying() -> None:
    assert attributed("The court heard two appeals in March.") == []
