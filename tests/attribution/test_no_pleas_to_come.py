"""What nobody says: a plea to come, a nickname, a thing on which two cannot agree; and two of one title."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, credited, only


@pytest.mark.parametrize(
    "words",
    [
        "The court saw the deal under which the clerk will plead guilty to fraud and serve a year.",
        "By noon the guilds couldn’t agree even on who had left the hall.",
        "Teenagers call it “the Aquarium.”",
    ],
)
def test_nobody_says_it(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "The clerk pleaded guilty to fraud.",
        "The guilds agreed on a price.",
        "The guilds could not agree on Monday that the plan was good.",
        "Teenagers called it “a disgrace.”",
    ],
)
def test_somebody_says_it(words: str) -> None:
    assert len(attributed(words)) == 1


def test_two_of_one_title_do_not_end_the_sentence() -> None:
    found = only("People familiar with the talks say Messrs. Pell-Roth and Berg met in May.")
    assert found.content == "Messrs. Pell-Roth and Berg met in May"


def test_one_of_the_two_speaks_alone() -> None:
    assert credited("Mr. Pell said it was late. Mr. Berg left.") == [("Mr. Pell", "it was late")]
