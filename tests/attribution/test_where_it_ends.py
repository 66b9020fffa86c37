"""Where a content ends: at the speaker's own deed, at a later day, at what the writer calls it."""

from __future__ import annotations

import pytest

from speakers.reported import who_says_what


@pytest.mark.parametrize(
    ("said", "more"),
    [
        ("denied that the firm had been warned", ", an allegation made during the meeting"),
        ("denied that the firm had been warned", ", a charge first aired in court"),
        ("denied that the firm had been warned", " and left without taking questions"),
        ("denied that the firm had been warned", " and walked out of the room"),
        ("said the firm had been warned", ", and on Tuesday the ministry released its letter"),
    ],
)
def test_what_follows_is_the_writers(said: str, more: str) -> None:
    content = said.removeprefix("denied that ").removeprefix("said ")
    assert who_says_what(f"Ann Lee {said}{more}.") == [("Ann Lee", content)]


@pytest.mark.parametrize(
    "clause",
    [
        "she had told the truth and left the building",
        "he had told the truth, and on Tuesday the firm would pay",
        "the crew walked out of the talks with no deal on pay",
    ],
)
def test_what_can_be_said_is_kept(clause: str) -> None:
    assert who_says_what(f"Ann Lee said {clause}.") == [("Ann Lee", clause)]


def test_would_not_comment_is_a_silence_of_its_own() -> None:
    assert who_says_what("Ann Lee said the firm kept its word but wouldn't comment on the talks.") == [
        ("Ann Lee", "the firm kept its word"),
        ("Ann Lee", "comment on the talks"),
    ]


@pytest.mark.parametrize(
    ("called", "found"),
    [
        ("the plan a fraud", True),
        ("the cut a blow to families", True),
        ("the resignation overdue", True),
        ("the vote dangerous", True),
        ("the man a cab", False),
        ("the police a day later", False),
        ("the office a second time", False),
        ("the Wireless", False),
    ],
)
def test_what_something_is_called_is_said(called: str, found: bool) -> None:
    assert who_says_what(f"Ann Lee called {called}.") == ([("Ann Lee", called)] if found else [])


def test_warning_strikes_are_called_and_nothing_is_said() -> None:
    assert who_says_what("DMV will call warning strikes at all plants, Ann Lee told reporters.") == [
        ("Ann Lee", "DMV will call warning strikes at all plants")
    ]


@pytest.mark.parametrize(
    ("sentence", "speaker", "content"),
    [
        ("The union issued a statement condemning the cuts.", "The union", "the cuts"),
        ("The union put out a statement criticising the board for it.", "The union", "the board for it"),
        ("The union issued statements denying that it knew.", "The union", "it knew"),
    ],
)
def test_a_statement_that_is_issued_is_its_issuers(sentence: str, speaker: str, content: str) -> None:
    assert who_says_what(sentence) == [(speaker, content)]


def test_a_rally_says_nothing() -> None:
    found = who_says_what("He spoke at a rally lamenting the cuts.")
    assert not any("rally" in speaker for speaker, _ in found)


def test_when_records_came_out_is_no_part_of_them() -> None:
    found = who_says_what("The road was shut, according to records first published by the Herald on Friday.")
    assert found == [("Records", "The road was shut")]
