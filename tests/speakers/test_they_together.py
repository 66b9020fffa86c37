""" "They", after two who spoke together, are the two."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_says_what, who_speaks
from whosaidthis.model import Voice


@pytest.mark.parametrize(
    "words",
    [
        "Ann Lee and Ben Roe said it was late. They denied knowing why.",
        "Ann Lee and Ben Roe said it was late. “We are sad,” they added.",
        "Police said it was late. Ann Lee and Ben Roe said it was not. They denied it.",
    ],
)
def test_they_are_both(words: str) -> None:
    assert who_speaks(words)[-2:] == ["Ann Lee", "Ben Roe"]


def test_it_is_read_so_and_not_stated() -> None:
    _, found = read_report("Ann Lee and Ben Roe said it was late. They denied knowing why.")
    assert [one.speaker_basis.value for one in found] == ["stated", "stated", "inferred", "inferred"]


def test_others_who_spoke_since_are_meant_first() -> None:
    names = who_speaks("Ann Lee and Ben Roe said it was late. Some aides said it was not. They denied it.")
    assert names == ["Ann Lee", "Ben Roe", "Some aides", "Some aides"]


def test_another_paragraph_leaves_it_open() -> None:
    assert who_speaks("Ann Lee and Ben Roe said it was late.\n\nIt rained. They denied it.")[-1] == ""


@pytest.mark.parametrize("who", ["injured", "wounded", "unemployed", "bereaved", "homeless"])
@pytest.mark.parametrize("said", ["say", "said", "fear", "demand"])
def test_the_injured_are_several_people(who: str, said: str) -> None:
    (only,) = read_report(f"It rained.\n\nThe {who} {said} that it is late.")[1]
    assert (only.speaker.name, only.speaker.voice) == (f"The {who}", Voice.UNNAMED_GROUP)


@pytest.mark.parametrize("again", ["The officials said", "They said"])
def test_people_counted_anew_are_others_than_those_who_spoke_before(again: str) -> None:
    told = "Government officials said it would hold.\n\nTwo Western officials were less confident."
    assert who_speaks(f"{told} {again} the brigade was lost.")[-1] == "Two Western officials"


@pytest.mark.parametrize(
    ("deed", "group"),
    [
        ("Two channels aired footage that they said showed the drone.", "Two channels"),
        ("Indian news channels ran a film which they said was real.", "Indian news channels"),
        ("The rebels posted a list that they said named spies.", "The rebels"),
        ("Prosecutors played a tape that they said was made in May.", "Prosecutors"),
    ],
)
@pytest.mark.parametrize("between", ["\n\n", " "])
def test_they_in_a_relative_clause_are_those_who_did_it(deed: str, group: str, between: str) -> None:
    assert who_says_what(f"Villagers said it was late.{between}{deed}")[-1][0] == group


def test_they_in_a_relative_clause_are_others_where_one_alone_did_it() -> None:
    words = "Villagers said it was late. The clerk showed them a map that they said was wrong."
    assert who_says_what(words)[-1][0] == "Villagers"


@pytest.mark.parametrize("who", ["She", "Ann Lee"])
def test_they_in_a_relative_clause_are_not_whom_another_leads(who: str) -> None:
    words = f"Nurses spoke of growth. {who} leads workers hurt by a system that they think has failed."
    assert who_says_what(words)[-1][0] == ""
