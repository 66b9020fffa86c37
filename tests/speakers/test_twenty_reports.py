"""What six reports that nobody had read before the machine did showed of speakers."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_speaks


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        ("In March Merrow said it would close the line.", ["Merrow"]),
        ("In May Lena Merrow said it would close the line.", ["Lena Merrow"]),
        ("May Lee said it would close the line.", ["May Lee"]),
        (
            "The Associated Dock and Quay Union (ADQU) said it would strike. The company said it would not.",
            ["Associated Dock and Quay Union", "The company"],
        ),
        (
            "The Food and Drug Administration said it was shut. The company said it was not.",
            ["Food and Drug Administration", "The company"],
        ),
        ("The Red Cross and Rye Council said it was shut.", ["Red Cross", "Rye Council"]),
        ("The White House and Keystone Corp. said it was shut.", ["White House", "Keystone Corp."]),
        ("DROVANE, Oct. 14 - Two missiles fell on Tuesday, the military said.", ["The military"]),
        ("DROVANE, Kessia, 14 October - Two missiles fell, the company said.", ["The company"]),
        ("Ann Lee (Labour) — the mayor of Rye — said it was shut.", ["Ann Lee"]),
        ("BP — the owner of the rig — said it was shut.", ["BP"]),
        ("Test reports show the coil had failed.", ["Test reports"]),
        ("Internal reports seen by the Herald said the coil had failed.", ["Internal reports"]),
        ("The minister claims published figures are wrong.", ["The minister"]),
        ("MISSILES: The agency said it fell.", ["The agency"]),
        (
            "In Dorvets, a town of 14,000 people, the state railway said the line was shut.",
            ["The state railway"],
        ),
        ("In Dorvets, a town of 14,000 people, the council said the line was shut.", ["The council"]),
        ("The paper quotes an internal briefing that says the line is shut.", ["An internal briefing"]),
        ("A man going by the name Fox said he had seen it.", ["Fox"]),
        ("A man who goes by bus said it was late.", ["A man who goes by bus"]),
    ],
)
def test_who_speaks(report: str, expected: list[str]) -> None:
    assert who_speaks(report) == expected


def test_an_owner_with_a_trade_in_its_name_is_a_company() -> None:
    speaker = read_report("Its owner, Sellin Petrol, said the pump was shut.")[1][0].speaker
    assert (speaker.name, speaker.voice.value) == ("Sellin Petrol", "institution")


@pytest.mark.parametrize("time", ["A minute", "An hour", "Two days"])
def test_a_time_says_nothing(time: str) -> None:
    report = f"Ann Lee declined to comment. {time} later came a text: “It was three of us.”"
    assert time not in who_speaks(report)


def test_the_minutes_of_a_meeting_say_what_they_hold() -> None:
    assert who_speaks("The minutes said it was shut.") == ["The minutes"]


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        ("Chief Zorblax Tully said he had met the mother. She denied it.", ""),
        ("Chief Zorblax Tully said it was shut. She denied it was.", "Zorblax Tully"),
        ("Chief Zorblax Tully, a mother of two, said it was shut. She denied it was.", "Zorblax Tully"),
        ("Roe’s niece, Zorblax Tully, said it was shut. She denied it was.", "Zorblax Tully"),
    ],
)
def test_she_is_nobody_of_unknown_gender_where_a_woman_is_told_of(report: str, expected: str) -> None:
    assert who_speaks(report)[-1] == expected
