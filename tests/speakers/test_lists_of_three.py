"""Three who speak together, without names: none of them is left out, and nothing before them is taken in."""

from __future__ import annotations

import pytest

from speakers.reported import who_speaks


def names(sources: str) -> list[str]:
    return who_speaks(f"{sources} said it was shut.")


@pytest.mark.parametrize(
    "three",
    [
        "Doctors, nurses and porters",
        "Ministers, business leaders and union bosses",
        "Lawmakers, aid workers and two diplomats",
        "A doctor, two nurses and a porter",
        "The mayor, the sheriff and a priest",
        "The mayor, the owner of the pit and the sheriff",
    ],
)
def test_all_three_speak(three: str) -> None:
    assert names(three) == [three]


def test_bodies_speak_one_by_one() -> None:
    assert names("The union, the council and the police") == ["The union", "The council", "Police"]


@pytest.mark.parametrize(
    "before",
    ["Sometimes", "Days later", "At times", "Last week", "Two days later", "The next day", "One day"],
)
def test_a_time_is_none_of_them(before: str) -> None:
    assert names(f"{before}, nurses and porters") == ["Nurses and porters"]
    assert names(f"{before}, two nurses and a porter") == ["Two nurses and a porter"]
    assert names(f"{before}, the nurse and the porter") == ["The nurse and the porter"]


@pytest.mark.parametrize(
    ("report", "speaker"),
    [
        ("Vaccines, doctors and nurses said, were safe.", "Doctors and nurses"),
        ("Prices, analysts and traders said on Monday, would rise.", "Analysts and traders"),
        ("The bridge, the mayor and the sheriff said, was safe.", "The mayor and the sheriff"),
        ("A strike, a nurse and a porter said, was near.", "A nurse and a porter"),
        ("Doctors, nurses and porters said, however, that it was shut.", "Doctors, nurses and porters"),
    ],
)
def test_what_is_said_around_the_cue_does_not_say_it(report: str, speaker: str) -> None:
    assert who_speaks(report) == [speaker]
