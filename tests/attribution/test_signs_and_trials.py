"""What a sign bears and what a trial gave people is nobody's; what stands around a credit is whose it is."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, credited, only


@pytest.mark.parametrize(
    "words",
    [
        "By the gate, a hand-painted board welcomes guests to “Camp Mud.”",
        "A sign at the ford warns drivers: “Deep water.”",
        "The row has split Rye, where a hand-lettered sign by the ford begs drivers: “Mind the ducks”.",
        "Anglers at Hull found a notice from the council nailed to the gate: “No boats, no bait”.",
        "Lund has long preferred “a quiet word” to fines.",
        "Half were told to take the drug at night.",
        "Any “beast of the field” found indoors is a matter for the warden.",
    ],
)
def test_nobody_says_what_a_thing_bears(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("The board warned drivers: “The ford is deep.”", "The board", "“The ford is deep.”"),
        ("Villagers were told to leave by noon.", "", "to leave by noon"),
        ("Berg was told in writing that the nurse had left.", "", "that the nurse had left"),
        (
            "Her uncle mended nets; her aunt, she says, “ran the shop and the rest of us”.",
            "she",
            "her aunt … “ran the shop and the rest of us”",
        ),
        (
            "The flat, Berg liked to say, had two rooms and six views.",
            "Berg",
            "The flat … had two rooms and six views",
        ),
        (
            "The drug works as well as rest, the editorial notes, but few doctors give it.",
            "the editorial",
            "The drug works as well as rest … but few doctors give it",
        ),
        (
            "Did he know, Ms Low asked, that the gate was shut?",
            "Ms Low",
            "Did he know … that the gate was shut",
        ),
        (
            "The mayor had sat there since dawn, when a baker in a straw hat came over and asked him whether,"
            " in ten years, he had ever read a bill.",
            "a baker in a straw hat",
            "whether, in ten years, he had ever read a bill",
        ),
    ],
)
def test_what_is_said_around_a_credit_is_whose_it_is(words: str, source: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.content) == (source, content)


def test_a_plain_question_of_the_writers_says_nothing() -> None:
    assert attributed("Did he know that the gate was shut?") == []


def test_what_people_call_a_plan_in_an_aside_ends_nothing() -> None:
    assert credited("Ida Berg noted that a second plan, dubbed “Heron,” was dropped in May.") == [
        ("Ida Berg", "that a second plan, dubbed “Heron,” was dropped in May")
    ]


def test_a_judge_asks_how_much_longer() -> None:
    found = credited(
        "When Ms Low said she needed time with one, a clerk hired by Lund, the judge asked how long."
    )
    assert found[-1] == ("the judge", "how long")


@pytest.mark.parametrize("court", ["at the trial", "to the inquest", "before the fire inquiry on Monday"])
def test_evidence_given_to_a_court_is_what_the_witness_says(court: str) -> None:
    found = credited(f"A diver gave evidence {court} that the gate was open.")
    assert found == [("A diver", "that the gate was open")]


@pytest.mark.parametrize("court", ["at the trial that ended on Friday", "to a panel that backed the plan"])
def test_a_clause_about_the_court_is_no_evidence(court: str) -> None:
    assert attributed(f"A diver gave evidence {court}.") == []


@pytest.mark.parametrize("paper", ["The order, passed in May last,", "The ruling", "The judgment on Friday"])
def test_an_order_directs_somebody_to_do_something(paper: str) -> None:
    found = only(f"{paper} directed the board to clear the quay “with due care”.")
    assert (found.source.split()[1].strip(","), found.content) == (
        paper.split()[1].strip(","),
        "to clear the quay “with due care”",
    )


@pytest.mark.parametrize(
    "words",
    [
        "A letter lay there, and Lund directed the men to the quay.",
        "A notice was put up. Ida Berg directed the choir to glory.",
    ],
)
def test_somebody_who_directs_people_says_nothing(words: str) -> None:
    assert attributed(words) == []
