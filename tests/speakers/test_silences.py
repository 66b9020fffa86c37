"""Who was asked and says nothing: in all the words that newspapers have for it."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_says_what, who_speaks
from whosaidthis.model import Stance

SILENCES = (
    "declined to comment|declined to comment on the case|declined comment|would not comment|has not commented"
    "|did not respond to a request for comment|did not immediately respond to a request for comment"
    "|did not return calls|did not return a phone call seeking comment|could not be reached"
    "|could not immediately be reached for comment|was not available for comment|refused to comment"
    "|refused to say how many were hurt|declined to discuss the case|declined to be interviewed"
    "|declined an interview request|would neither confirm nor deny the report|neither confirmed nor denied it"
    "|has yet to comment|has yet to respond|did not reply to an email|did not answer questions"
    "|would not be drawn on the report|said it would not comment|said they had no comment"
    "|declined to elaborate|did not respond to questions sent by email|ignored requests for comment"
    "|had no immediate comment|would not discuss the letter|would not elaborate"
    "|gave no answer to the question|gave no reply when asked about it|offered no response to the letter"
    "|refused to be drawn|refused to be drawn on the case|answered no comment to all questions"
).split("|")
WHO = [("Ann Lee", "Ann Lee"), ("The ministry", "The ministry"), ("Her lawyer", "Her lawyer")]


@pytest.mark.parametrize("silence", SILENCES)
def test_it_is_a_silence_of_theirs(silence: str) -> None:
    for words, name in WHO:
        _, found = read_report(f"It rained on Sunday.\n\n{words} {silence}.")
        assert [(one.speaker.name, one.stance) for one in found] == [(name, Stance.DECLINES)]


def test_who_does_not_respond_was_asked_before() -> None:
    _, found = read_report("The Post asked the Royal Navy whether it was so. The navy did not respond.")
    assert [(one.speaker.name, one.stance) for one in found][1:] == [("Royal Navy", Stance.DECLINES)]


@pytest.mark.parametrize(
    "words",
    [
        "He waved. Ann Lee did not respond.",
        "The Post asked the Royal Navy in May. It did not respond.",
        "The tickets were not available for sale.",
    ],
)
def test_no_silence_is_read_where_it_is_not_told_whose_it_is(words: str) -> None:
    _, found = read_report(words)
    assert Stance.DECLINES not in [one.stance for one in found]


def test_she_who_refuses_one_thing_has_said_the_other() -> None:
    passage = "Ann Lee confirmed that a teacher had worked there, but she refused to name her."
    assert who_says_what(passage)[0] == ("Ann Lee", "a teacher had worked there")


@pytest.mark.parametrize(
    "words",
    [
        "Lee said he would not comment on operational matters.",
        "The mayor said she could not comment on the case.",
        "The mayor said she would not be drawn on it.",
        "Ann Lee said she had nothing to add.",
    ],
)
def test_who_says_that_they_will_not_comment_declines(words: str) -> None:
    _, found = read_report(words)
    assert [one.stance for one in found] == [Stance.DECLINES]


def test_who_did_not_respond_is_named() -> None:
    assert who_speaks("Ben Roe, who signed it, did not attend and did not respond to messages.") == [
        "Ben Roe"
    ]


def test_a_firm_named_in_a_paper_is_no_paper() -> None:
    told = "It rained.\n\nRoth Mills, the only insurer named in the paper, declined to comment."
    assert who_speaks(told) == ["Roth Mills"]
