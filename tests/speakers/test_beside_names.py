"""What stands right behind a name of whose it is: an office with its owner, a body."""

from __future__ import annotations

import pytest

from speakers.reported import read_report


@pytest.mark.parametrize(
    ("behind", "role", "body"),
    [
        (", the company’s chief executive", "the company’s chief executive", None),
        (", Fernlea’s managing director", "Fernlea’s managing director", None),
        (" of the Centre for Water Studies", None, "Centre for Water Studies"),
        (", of the Institute of Public Health", None, "Institute of Public Health"),
        (" from the Society for the Protection of Bridges", None, "Society for the Protection of Bridges"),
        (" of Rye", None, None),
        (" at the Town Council on Monday", None, None),
    ],
)
def test_it_is_told_with_the_speaker(behind: str, role: str | None, body: str | None) -> None:
    _, (only,) = read_report(f"“The line is safe,” said Pieter Rask{behind}.")
    assert (only.speaker.name, only.speaker.role, only.speaker.affiliation) == ("Pieter Rask", role, body)


def test_a_verb_behind_an_owners_noun_is_no_office() -> None:
    _, (only,) = read_report("According to Ann Lee, the council’s leader lied.")
    assert (only.speaker.name, only.speaker.role) == ("Ann Lee", None)


def test_an_office_begins_at_its_own_article() -> None:
    _, (only,) = read_report(
        "A whistleblower contacted the board’s chair, Ulrich Stamm, on Monday. Stamm said it was late."
    )
    assert only.speaker.role == "the board’s chair"


@pytest.mark.parametrize(("office", "role"), [("MP", "MP"), ("GP", "GP"), ("lawyer", "lawyer")])
def test_initials_stay_capitals(office: str, role: str) -> None:
    _, (only,) = read_report(f"Her {office}, Alan Whitby, said it was late.")
    assert only.speaker.role == role
