"""What a person is: by the deed told behind the name, by the body that has just spoken."""

from __future__ import annotations

import pytest

from speakers.reported import read_report


@pytest.mark.parametrize(
    ("behind", "role"),
    [
        ("who owns the mill", "owner of the mill"),
        ("who commands the coastal fleet and lives in Rye", "commander of the coastal fleet"),
        ("who leads up to ten tours a day", None),
        ("who sold the mill", None),
        ("the mate of the trawler", "mate of the trawler"),
    ],
)
def test_what_is_told_behind_a_name_is_an_office(behind: str, role: str | None) -> None:
    _, (one,) = read_report(f"Greta Solheim, {behind}, said that it leaked.")
    assert one.speaker.role == role


def test_its_spokesman_is_that_of_the_body_that_has_just_spoken() -> None:
    _, (_, spokesman) = read_report(
        "The defence ministry of Sarne denied it. “No ship was there,” its spokesman, Viktor Drost, said."
    )
    assert spokesman.speaker.affiliation == "defence ministry of Sarne"


def test_its_spokesman_is_of_nobody_in_particular_a_paragraph_later() -> None:
    _, (_, spokesman) = read_report(
        "The defence ministry of Sarne denied it.\n\nThe harbour burned. “No ship was there,” its spokesman, "
        "Colonel Viktor Drost, said."
    )
    assert spokesman.speaker.affiliation is None
