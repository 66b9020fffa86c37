"""What a trial of the desk showed to be read wrongly: firms, silences, days, offices."""

from __future__ import annotations

from datetime import date

import pytest

from speakers.reported import read_report
from whosaidthis.model import Stance, Voice


@pytest.mark.parametrize(
    "told", ["", ", the company that makes the drone,", ", which makes the drone,", ", a Kell-based firm,"]
)
def test_a_firm_may_end_like_a_trade(told: str) -> None:
    _, found = read_report(f"Northgate Marine{told} rejected the criticism.")
    assert [(one.speaker.name, one.speaker.voice) for one in found] == [
        ("Northgate Marine", Voice.INSTITUTION)
    ]


def test_a_royal_marine_is_somebody() -> None:
    _, found = read_report("A Royal Marine said it was late.")
    assert found[0].speaker.voice is Voice.UNNAMED_PERSON


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


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("The signal was lost at 02.14 on Saturday, Ann Lee said.", [date(2024, 5, 11)]),
        ("The signal was lost at 2.14am on Saturday, Ann Lee said.", [date(2024, 5, 11)]),
        ("The crew had been told by the coastguard on Sunday to wait, Ann Lee said.", [date(2024, 5, 12)]),
        ("The crew would be told by Sunday, Ann Lee said.", []),
        ("“Not today,” Ann Lee said.", []),
        ("“Not today,” Ann Lee said on Monday.", [date(2024, 5, 13), date(2024, 5, 13)]),
    ],
)
def test_days(words: str, days: list[date]) -> None:
    """What a speaker calls today is a day only where it is told when they spoke."""
    _, (found,) = read_report(words, date(2024, 5, 14))
    assert [one.day for one in found.dates] == days


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Rear Admiral Sir Godfrey Pell said it was late.", "rear admiral"),
        ("Joanna Pell, the Labour MP for Kell and Rye, said it was late.", "Labour MP for Kell and Rye"),
    ],
)
def test_offices_are_whole(words: str, role: str) -> None:
    _, found = read_report(words)
    assert (found[0].speaker.role, found[0].speaker.affiliation) == (role, None)
