"""An answer of an interview that is too short to be read as one is told."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.checks.unread_turns import check_unread_turns

BEGUN = "Rita Vale and Hal Lowe met in Rye.\n\n"
SPOKEN = "We spoke to Rita Vale.\n\n"


def found(body: str) -> list[str]:
    return told(check_unread_turns(article(body)))


@pytest.mark.parametrize(
    ("body", "places"),
    [
        (BEGUN + "**Rita Vale:** Will he go?\n\n**Hal Lowe:** I will stay.", ["12:15"]),
        (BEGUN + "Rita Vale: Will he go?\n\nHal Lowe: I will stay.", ["12:11"]),
        (BEGUN + "Q: Will he go?\n\nA: He will stay.", ["12:4"]),
        (SPOKEN + "**Will he go?**\n\nHe will stay.\n\n**Why?**\n\nHe is old.", ["12:1", "16:1"]),
    ],
)
def test_an_answer_that_nobody_is_given(body: str, places: list[str]) -> None:
    assert found(body) == [f"{place} note unread-statement" for place in places]


@pytest.mark.parametrize(
    "body",
    [
        BEGUN + 'Rita Vale: Will he go?\n\nHal Lowe: [I will stay.]{.said by="Hal Lowe"}',
        BEGUN + "Rita Vale: Will he go?\n\nHal Lowe: [I will stay.]{.unsaid}",
        BEGUN + "Rita Vale: the owner\n\nHal Lowe: the warden",
        SPOKEN + "**Will he go?**\n\nHe will stay, she said.",
        SPOKEN + "It rained.\n\n**What happened?**\n\nIt rained.\n\n**What is new?**\n\nIt is dry.",
        SPOKEN + "**Is it so?**\n\nI said no.\n\n**Are you glad?**\n\nI am.\n\n**Did you go?**\n\nI did.",
    ],
)
def test_what_is_given_or_no_interview(body: str) -> None:
    assert found(body) == []
