"""An office before a surname never means a relative of its holder: "President Roe", "first lady Ann Roe"."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_speaks

NAMED = {
    "President Roe said it was late. First lady Ann Roe said it was early. The president said no.": [
        "President Roe",
        "Ann Roe",
        "President Roe",
    ],
    "First lady Ann Roe spoke. “It is early,” she said. President Roe said no. Roe said he had left.": [
        "Ann Roe",
        "President Roe",
        "President Roe",
    ],
    "Senator Roe said no. His wife, Ann Roe, said yes. Roe said he was sorry.": [
        "Senator Roe",
        "Ann Roe",
        "Senator Roe",
    ],
    "President Roe said it was late. Ben Roe said it was early.": ["Ben Roe", "Ben Roe"],
}


@pytest.mark.parametrize(("words", "names"), NAMED.items())
def test_who_holds_the_office_is_kept_apart(words: str, names: list[str]) -> None:
    assert who_speaks(words) == names


PLACED = {
    "Ann Ryan (R-Iowa) said no. Ed Hough, a Republican of Utah, said no. The Iowa Republican said yes.": (
        "Ann Ryan"
    ),
    "Ann Ryan said no. Ed Hough, a Republican of Utah, said no.\n\nThe Iowa Republican said yes.": (
        "The Iowa Republican"
    ),
    "Florida Sen. Marco Lund and Ohio Sen. Ann Roe met. Roe left. The Florida senator said no.": "Marco Lund",
    "Rick Perry, the former governor, said no. “I am sorry,” the Texan said.": "Rick Perry",
    "The Texan said he was sorry.": "The Texan",
}


@pytest.mark.parametrize(("words", "name"), PLACED.items())
def test_a_state_tells_who_is_meant(words: str, name: str) -> None:
    assert who_speaks(words)[-1] == name


def test_the_party_of_somebody_with_a_title_keeps_its_capital() -> None:
    words = "Ms Ruhl’s party said the minister must go. Its leader, Teresa Holm, said it was late."
    assert [one.speaker.affiliation for one in read_report(words)[1]][1] == "Ms Ruhl’s party"


def test_the_spokesman_of_an_office_told_of_before_is_nobody_elses() -> None:
    words = "A lawyer, Pat Holm, said it was late.\n\nAsked about the prime minister, her spokesman said no."
    assert who_speaks(words) == ["Pat Holm", "Her spokesman"]


def test_her_spokesman_is_hers_with_whom_the_sentence_begins() -> None:
    words = "Ann Holm said it was late.\n\nAnn Holm had met the mayor, her spokesman said."
    assert who_speaks(words)[1] == "Ann Holm's spokesman"
