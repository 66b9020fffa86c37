"""What records show, what somebody describes something as, and what the law says of a crime."""

import pytest

from .attributed import attributed, only


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("The council’s records show nine complaints.", "The council’s records", "nine complaints"),
        ("Records show 14 complaints since May.", "Records", "14 complaints since May"),
    ],
)
def test_records_show_numbers(words: str, source: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.content) == (source, content)


def test_a_film_shows_two_men_and_says_nothing() -> None:
    assert attributed("The film shows two men.") == []


def test_what_it_is_described_as_may_stand_behind_a_place() -> None:
    found = only("Ada Holm described the mood at a meeting on Monday as mutinous.")
    assert found.content == "the mood at a meeting on Monday as mutinous"


@pytest.mark.parametrize(
    "law", ["an offence punishable by ten years in prison", "a crime that carries ten years"]
)
def test_what_the_law_says_of_a_crime_is_not_said(law: str) -> None:
    found = only(f"Prosecutors said he would be charged with fraud, {law}.")
    assert found.content == "he would be charged with fraud"


def test_a_joke_goes_on_behind_its_credit() -> None:
    found = only("Friends had joked, she said, about “the usual rain”.")
    assert found.content == "Friends had joked … about “the usual rain”"
