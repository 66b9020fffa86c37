"""What somebody answers or tells in the middle of another's words."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed

_WHY = "when pressed on why the plan leaves out fathers"


def who_said_what(words: str) -> list[tuple[str, str, str]]:
    """Source, cue and content of each attribution."""
    return [(each.source, each.cue, each.content) for each in attributed(words)]


@pytest.mark.parametrize("asked", [_WHY, "when asked", "when they met"])
def test_an_answer_is_no_part_of_what_was_said_before_the_question(asked: str) -> None:
    words = f"Ann Lee said it was late, and {asked}, the mother of three replied, “It is for mothers.”"
    assert who_said_what(words) == [
        ("Ann Lee", "said", "it was late"),
        ("the mother of three", "replied", "“It is for mothers.”"),
    ]


def test_the_answer_of_somebody_else_whom_the_speaker_tells_of_stays_in_it() -> None:
    words = "She said he was late, and when asked, he said it was early."
    assert who_said_what(words) == [("She", "said", "he was late, and when asked, he said it was early")]


@pytest.mark.parametrize(
    ("clause", "theirs"),
    [
        ("who suggested that they would sink", ("a man … who", "suggested", "that they would sink")),
        ("who asked about the ferries", ("a man … who", "asked about", "the ferries")),
    ],
)
def test_a_quotation_after_a_clause_about_the_hearer_is_the_tellers(
    clause: str, theirs: tuple[str, str, str]
) -> None:
    words = f"Ann Lee told a man {clause} that they were “sound and safe”."
    assert who_said_what(words) == [theirs, ("Ann Lee", "told", "that they were “sound and safe”")]


@pytest.mark.parametrize(
    "place", ["in a memoir", "in a letter to the board", "on a podcast in May", "at a rally"]
)
def test_what_is_said_elsewhere_is_a_statement_of_its_own(place: str) -> None:
    first, second = attributed(
        f"Ann Lee told them that it “raised wages,” and {place} she said that it was right."
    )
    assert (first.content, second.content) == ("that it “raised wages,”", "that it was right")


def test_what_was_done_elsewhere_is_part_of_what_is_said() -> None:
    found = attributed("Ann Lee said that it was late, and at a mill in Rye she found the door shut.")
    assert found[0].content == "that it was late, and at a mill in Rye she found the door shut"
