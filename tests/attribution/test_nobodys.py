"""What somebody was told or "is understood" has no speaker, and is told all the same."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_says_what


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "When she rang the next day, she was told that the device was “working as designed”.",
            [("", "the device was “working as designed”")],
        ),
        (
            "Carrick have had a bid for the striker turned down, it is understood.",
            [("", "Carrick have had a bid for the striker turned down")],
        ),
        (
            "The mayor had an hour’s notice, it was claimed last night, as the row grew.",
            [("", "The mayor had an hour’s notice")],
        ),
        (
            "The board is to table a motion which, it is understood, several members will support.",
            [("", "several members will support")],
        ),
        (
            "The road is shut, it is understood, and will not open.",
            [("", "The road is shut … and will not open")],
        ),
        (
            "The print was found on the handle, it is alleged.",
            [("", "The print was found on the handle")],
        ),
    ],
)
def test_no_speaker_is_named(words: str, found: list[tuple[str, str]]) -> None:
    assert who_says_what(words) == found


@pytest.mark.parametrize(
    "words",
    [
        "Ann Lee was told a story.",
        "Ann Lee was informed of the closure.",
        "Nobody was told.",
        "He waited until it is understood.",
    ],
)
def test_what_tells_nothing_is_no_statement(words: str) -> None:
    assert who_says_what(words) == []


def test_who_was_told_is_the_hearer() -> None:
    _, (one,) = read_report("It rained.\n\nAnn Lee was told that the road was shut.")
    assert one.hearer is not None
    assert one.hearer.name == "Ann Lee"


@pytest.mark.parametrize(
    "lead",
    [
        "It has been claimed online",
        "It was suggested in court",
        "But it was also argued",
        "After his death it was suggested",
        "When extracts came out it was claimed",
    ],
)
def test_what_is_said_somewhere_by_nobody_named_is_the_clause_alone(lead: str) -> None:
    assert who_says_what(f"{lead} that the two had been rivals.") == [("", "the two had been rivals")]


@pytest.mark.parametrize("answer", ["but no letter has been found", "though the sum could not be confirmed"])
def test_what_the_writer_holds_against_it_is_no_part_of_it(answer: str) -> None:
    told = f"It has been claimed that the light slows traffic, {answer}."
    assert who_says_what(told) == [("", "the light slows traffic")]
