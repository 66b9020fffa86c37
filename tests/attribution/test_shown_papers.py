"""A paper that somebody was shown, and what stands in it."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_says_what
from whosaidthis.model import Voice


@pytest.mark.parametrize(
    ("sentence", "paper", "said"),
    [
        (
            "Under the roster, seen by The Northern Courier, drivers would work at night.",
            "The roster",
            "drivers would work at night",
        ),
        (
            "In the memo, a copy of which was seen by the Post, drivers were told to stay.",
            "The memo",
            "drivers were told to stay",
        ),
        (
            "Under the draft agreement, reviewed by the Post, the firm would pay £2m.",
            "The draft agreement",
            "the firm would pay £2m",
        ),
    ],
)
def test_it_says_what_would_be(sentence: str, paper: str, said: str) -> None:
    text, (only,) = read_report(f"It rained. {sentence}")

    assert only.speaker.name == paper
    assert only.speaker.voice is Voice.DOCUMENT
    assert " ".join(span.of(text.characters) for span in only.spans) == said


def test_a_plan_that_nobody_was_shown_says_nothing() -> None:
    assert read_report("It rained. Under the plan, drivers would work at night.")[1] == []


def test_whoever_speaks_in_it_speaks() -> None:
    _, (only,) = read_report("It rained. In the letter, obtained by the Post, the minister warned of cuts.")

    assert only.speaker.name == "The minister"


def test_papers_show_what_stands_behind_indicating() -> None:
    told = who_says_what("The vote came after the Post published emails indicating that Roe had lied.")
    assert told == [("Emails", "Roe had lied")]


def test_a_request_for_records_is_no_cue() -> None:
    asked = "In an email, obtained through a public records request, Ann Lee asked him to wait."
    assert who_says_what(asked) == [("Ann Lee", "to wait")]
