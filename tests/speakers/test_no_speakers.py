"""What is told of and does not speak: things, times, names before a noun, and courts that only hear."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_says_what, who_speaks
from whosaidthis.model import Voice


def test_an_anchor_that_was_let_go_is_nobody() -> None:
    found = who_speaks(
        "“We had no power,” Ann Strand said.\n\nAn anchor had been let go, but it failed, he said."
    )
    assert found[0] == "Ann Strand"
    assert "An anchor" not in found


def test_a_short_name_before_a_noun_is_no_speaker() -> None:
    assert who_speaks("The IG report cited no evidence that Ann Lee had stepped in.") == ["The IG report"]


def test_what_follows_says_is_no_speaker_where_it_is_quoted() -> None:
    found = who_says_what("Board has “no link” to mill, head says in ‘last word’")
    assert found
    assert all("last word" not in name for name, _ in found)


@pytest.mark.parametrize("thing", ["Harwick Lido", "Harwick Tower", "Harwick Marathon", "Blue Whale"])
def test_a_thing_that_a_body_tells_of_does_not_speak(thing: str) -> None:
    assert who_speaks(f"The {thing} will stay closed until spring, the town council said.") == [
        "The town council"
    ]
    assert who_speaks(f"The {thing} opened in 1936. The council denied that it was late.") == ["The council"]


@pytest.mark.parametrize("time", ["A minute", "An hour", "Two days"])
def test_a_time_says_nothing(time: str) -> None:
    report = f"Ann Lee declined to comment. {time} later came a text: “It was three of us.”"
    found = who_speaks(report)
    assert found[0] == "Ann Lee"
    assert time not in found


def test_what_a_court_hears_somebody_believed_is_told_by_nobody_named() -> None:
    text, (only,) = read_report(
        "Ben Roe thought the ditch was his, the court heard, and he wrote 212 letters."
    )

    assert only.speaker.voice is Voice.NOT_STATED
    assert only.spans[0].of(text.characters) == "Ben Roe thought the ditch was his"


@pytest.mark.parametrize(
    ("words", "adviser"),
    [
        ("The Rye Harbour Office said in an advisory that a buoy was adrift.", "Rye Harbour Office"),
        ("The Rye Harbour Office has issued an alert. It said a buoy was adrift.", "Rye Harbour Office"),
        ("The Rye Harbour Office (RHO) said in a notice it had a report of a buoy.", "Rye Harbour Office"),
        ("In a notice on Monday, the Rye Harbour Office said a buoy was adrift.", "Rye Harbour Office"),
        ("The Rye Harbour Office said that a buoy was adrift.", ""),
        ("The boatmen’s union said the warning from the Harbour Office was late.", ""),
        ("The boatmen’s union said the bulletin was false.", ""),
        ("The ferry company said it had received no warning of the storm.", ""),
        ("The Rye Harbour Office said in an advisory that a buoy was adrift. It rained.", ""),
        ("The Rye Harbour Office said in an advisory it was adrift. Ann Lee said it was not.", ""),
    ],
)
def test_who_has_just_given_an_advisory_advises(words: str, adviser: str) -> None:
    assert who_speaks(f"{words} Ships were advised to keep clear.")[-1] == adviser
