"""What “the charge” and “any such talk” of a denial answer."""

from __future__ import annotations

import pytest

from speakers.reported import read_report


def answered(words: str) -> list[int]:
    """The numbers of the statements that the last one contradicts."""
    return [relation.other for relation in read_report(words)[1][-1].relations]


@pytest.mark.parametrize(
    "denial",
    ["Korvath denied the charge.", "Korvath denied the charge within hours.", "Korvath denied this."],
)
def test_a_charge_denied_is_what_was_told_about_whoever_denies_it(denial: str) -> None:
    assert answered(f"The missile was fired from Korvath’s Oster peninsula, Ben Roe said.\n\n{denial}") == [1]


def test_a_charge_denied_is_the_accusation_where_there_is_one() -> None:
    words = "Ann Lee said Korvath was large. Ben Roe accused Korvath of theft.\n\nKorvath denied the charge."
    assert answered(words) == [2]


def test_no_charge_is_found_where_two_told_about_them() -> None:
    words = "Ann Lee said Korvath had fired. Ben Roe said Korvath was late.\n\nKorvath denied the charge."
    assert answered(words) == []


def test_any_such_talk_points_to_the_sentence_before() -> None:
    words = "Ms. Aldo had assured them of it, two diplomats said. Her spokesman denied any such talk."
    assert answered(words) == [1]
