"""Who was asked and says nothing."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only


@pytest.mark.parametrize(
    ("words", "source", "cue", "content"),
    [
        (
            "The bank did not respond to a request for comment.",
            "The bank",
            "did not respond",
            "to a request for comment",
        ),
        (
            "Ann Lee did not answer a question about when it would reopen.",
            "Ann Lee",
            "did not answer",
            "a question about when it would reopen",
        ),
        ("Ann Lee did not immediately respond.", "Ann Lee", "did not immediately", "respond"),
        ("The bank didn’t return calls on Monday.", "The bank", "didn’t return", "calls"),
        (
            "Mr Moe has not answered questions about the loss.",
            "Mr Moe",
            "has not answered",
            "questions about the loss",
        ),
        ("The mayor could not be reached for comment.", "The mayor", "could not be reached", "for comment"),
        (
            "The mayor could not immediately be reached on Monday.",
            "The mayor",
            "could not immediately be",
            "reached",
        ),
        ("Ann Lee could not be reached by telephone.", "Ann Lee", "could not be", "reached"),
        (
            "The board, which runs the port, did not reply to emails from this paper.",
            "The board, which runs the port",
            "did not reply",
            "to emails from this paper",
        ),
    ],
)
def test_who_does_not_answer_is_silent(words: str, source: str, cue: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.cue, found.content) == (source, cue, content)


def test_what_another_says_after_a_silence_is_a_statement_of_its_own() -> None:
    silent, spoken = attributed(
        "The bank did not respond to requests for comment, but its lawyer said that it was sound."
    )
    assert (silent.source, silent.content) == ("The bank", "to requests for comment")
    assert (spoken.source, spoken.content) == ("its lawyer", "that it was sound")


def test_a_quotation_after_a_silence_is_not_the_silent_ones() -> None:
    found = attributed("Ann Lee did not respond to a request for comment. “We are sound.”")
    assert [one.content for one in found] == ["to a request for comment"]


@pytest.mark.parametrize(
    "words",
    [
        "The tumour did not respond to treatment.",
        "The driver did not respond to the alarm.",
        "Police did not return to the house.",
        "She did not return the letter.",
        "Voters did not answer the door.",
        "She did not answer.",
        "Ministers did not respond to calls for an inquiry.",
        "The village could not be reached by road.",
        "I did not respond to a request for comment.",
        "The bank responded to a request for comment.",
    ],
)
def test_what_is_no_silence_of_somebody_asked(words: str) -> None:
    assert attributed(words) == []
