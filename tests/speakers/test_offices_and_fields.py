"""Offices with their fields, and the short names of offices: none of them is a person's name."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_speaks
from whosaidthis.model import Voice

_OFFICES = [
    "Director of Public Prosecutions",
    "Secretary of Veterans Affairs",
    "Dean of Students",
    "Member of Parliament",
    "Governor of Rye State",
]


@pytest.mark.parametrize("office", _OFFICES)
def test_an_office_is_somebody_without_a_name(office: str) -> None:
    (only,) = read_report(f"It was cold. The {office} said it was late.")[1]
    assert (only.speaker.voice, only.speaker.name) == (Voice.UNNAMED_PERSON, f"The {office}")


@pytest.mark.parametrize("office", _OFFICES)
@pytest.mark.parametrize("short", ["", " (OFF)"])
def test_the_one_named_beside_an_office_speaks(office: str, short: str) -> None:
    assert who_speaks(f"It was cold. The {office}{short}, Rita Lee, said it was late.") == ["Rita Lee"]


@pytest.mark.parametrize(
    "office", ["chief operating officer", "county returning officer", "deputy managing editor"]
)
@pytest.mark.parametrize("whose", ["The firm’s {} Rita Lee", "Rita Lee, the firm’s {},"])
def test_what_stands_in_an_office_tells_of_nobody_else(office: str, whose: str) -> None:
    assert who_speaks(f"It was cold. {whose.format(office)} said it was late.") == ["Rita Lee"]


def test_the_short_name_of_an_office_is_its_holder() -> None:
    told = "The Director of Public Prosecutions (DPP), Rita Lee, said it was late. “No,” the DPP said."
    assert who_speaks(told) == ["Rita Lee", "Rita Lee"]


@pytest.mark.parametrize("said", ["The PM said it was late.", "PM Rita Lee said it was late."])
def test_the_pm_is_the_prime_minister(said: str) -> None:
    assert who_speaks(f"Prime Minister Rita Lee was there. {said}") == ["Rita Lee"]


@pytest.mark.parametrize(
    ("source", "who"),
    [
        ("A bench of Justices Rita Lee and Bo Roe", "A bench"),
        ("A Division Bench of Justices P. Rita Lee and Bo Roe", "Division Bench"),
        ("A panel of judges", "A panel of judges"),
    ],
)
def test_a_bench_is_one_court_whoever_sits_on_it(source: str, who: str) -> None:
    (only,) = read_report(f"It was cold. {source} said it was late.")[1]
    assert (only.speaker.voice, only.speaker.name) == (Voice.INSTITUTION, who)


def test_the_short_name_of_a_body_is_the_body() -> None:
    told = "The Road Safety Board (RSB) said it was late. “No,” the RSB said."
    assert who_speaks(told) == ["Road Safety Board", "Road Safety Board"]


@pytest.mark.parametrize(
    "words",
    [
        "Rye Water Board (RWB) chair Rita Lee said it was late.",
        "“It was late,” said Rye Water Board (RWB) chair Rita Lee.",
        "“It was late,” Rye Party (RP) leader Rita Lee told reporters.",
    ],
)
def test_behind_the_short_name_of_a_body_stands_who_speaks_for_it(words: str) -> None:
    assert who_speaks(f"It was cold. {words}") == ["Rita Lee"]


def test_people_of_a_body_with_its_short_name_are_not_the_body() -> None:
    words = "Rye Water Board (RWB) leaders said it was late. The Rye Port Body (RPB) said it was early."
    assert who_speaks(f"It was cold. {words}") == ["Rye Water Board (RWB) leaders", "Rye Port Body"]


def test_a_firm_with_a_trade_in_its_name_stays_one() -> None:
    (only,) = read_report("It was cold. The Student Loans Company said it was late.")[1]
    assert only.speaker.voice is Voice.INSTITUTION


@pytest.mark.parametrize(
    "group", ["Four U.S. and European officials", "French and German diplomats", "Western and Arab diplomats"]
)
def test_a_group_from_two_places_is_one_group(group: str) -> None:
    told = f"{group} said it was late.\n\nIt was cold, the {group.rpartition(' ')[2]} said."
    assert who_speaks(f"It rained.\n\n{told}") == [group, group]


def test_two_groups_stay_two_under_one_name() -> None:
    told = "French officials and German diplomats said it was late."
    assert who_speaks(f"It rained.\n\n{told}") == ["French officials and German diplomats"]


def test_a_place_before_somebody_named_is_not_who_they_are() -> None:
    told = "In Puerto Roe, the mother of one of the sailors, Rosa Lee, said it was late."
    assert who_speaks(f"It rained.\n\n{told}") == ["Rosa Lee"]


def test_the_name_behind_a_relative_can_be_of_the_other() -> None:
    told = "The father of one of the sailors, Rosa Lee, said it was late."
    assert who_speaks(f"It rained.\n\n{told}") == ["The father of one of the sailors, Rosa Lee"]
