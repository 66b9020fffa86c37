"""“They” and “she” of one person without a name, and “the 31-year-old” of the one who has just spoken."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_speaks
from whosaidthis.model import Voice


@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_they_are_the_one_without_a_name_who_spoke_last(gap: str) -> None:
    told = f"It was cold.\n\nOne senior figure admitted the club was late.{gap}“We lost,” they said."
    assert who_speaks(told) == ["One senior figure", "One senior figure"]


@pytest.mark.parametrize(
    "told",
    [
        "A nurse said that her patients were ill.",
        "Ann Lee said that it was late.",
        "A woman said that it was late.",
    ],
)
def test_they_are_not_one_of_whom_the_text_tells_more_or_who_speaks_of_several(told: str) -> None:
    first = who_speaks(f"It was cold.\n\n{told}")
    assert who_speaks(f"It was cold.\n\n{told}\n\n“We lost,” they said.")[-1] not in first


def test_the_age_is_that_of_the_one_who_has_just_spoken() -> None:
    told = "Her mother, Leanne, said that Poppy Marsh was ill.\n\n“It was late,” the 31-year-old said."
    assert who_speaks(f"It was cold.\n\n{told}") == ["Leanne", "Leanne"]


def test_the_age_is_not_that_of_whom_a_stranger_tells() -> None:
    told = "A nurse said that Poppy Marsh was ill.\n\n“It was late,” the 31-year-old said."
    assert who_speaks(f"It was cold.\n\n{told}") == ["A nurse", "The 31-year-old"]


def test_a_fund_by_a_name_like_a_persons_is_a_body() -> None:
    told = "Hollis Grant, the activist fund that owns the shares, said it was late. “It is bad,” it said."
    found = read_report(f"It was cold.\n\n{told}")[1]
    assert [(one.speaker.name, one.speaker.voice) for one in found] == [
        ("Hollis Grant", Voice.INSTITUTION)
    ] * 2


@pytest.mark.parametrize(
    ("words", "voice"),
    [
        ("The team behind the study", Voice.INSTITUTION),
        ("The scientists behind the report", Voice.UNNAMED_GROUP),
        ("The woman behind the book", Voice.UNNAMED_PERSON),
    ],
)
def test_who_stands_behind_a_paper_is_no_paper(words: str, voice: Voice) -> None:
    (only,) = read_report(f"It was cold.\n\n{words} said it was late.")[1]
    assert (only.speaker.name, only.speaker.voice) == (words, voice)


@pytest.mark.parametrize("who", ["A cashier", "One of them, a cashier"])
def test_she_is_a_stranger_whose_reason_tells_so(who: str) -> None:
    told = f"{who} who asked not to be named because she fears for her job, said that it was late."
    before = "“It is sad,” said Alicia Roe. Two witnesses said that it rained."
    assert (
        who_speaks(f"It was cold.\n\n{before} {told}\n\n“It was awful,” she said.")[-2:] == ["A cashier"] * 2
    )


def test_the_one_of_two_who_was_called_so_in_full() -> None:
    told = "“They learned,” said a senior Norwegian naval officer.\n\nA second Norwegian officer said so."
    assert who_speaks(f"It rained.\n\n{told}\n\n“They want it,” the senior Norwegian officer said.")[-1] == (
        "A senior Norwegian naval officer"
    )


def test_they_are_not_who_spoke_before_where_a_team_is_told_of_since() -> None:
    told = "Other researchers said it was late.\n\nThe new team kept 14 sponges. It was real, they found."
    assert who_speaks(f"It rained.\n\n{told}") == ["Other researchers", ""]


def test_the_reason_of_another_tells_nothing_of_a_stranger() -> None:
    told = "A nurse told a guard, who asked not to be named because he feared for his job, that it was late."
    assert who_speaks(f"It was cold.\n\n{told}\n\n“It was awful,” she said.") == ["A nurse", "A nurse"]


OPENING = {
    "Rye Mill fell.\n\nThe companies expect a loss by June, they said in a note.": "The companies",
    "Critics, some of them Democrats, see it otherwise. They say that it was late.": "Critics",
    "Analysts said it was late. The companies expect a loss by June, they said.": "Analysts",
    "The companies expect nurses to leave, they said.": "",
    "Critics, and many Democrats, see it otherwise. They say that it was late.": "",
}


@pytest.mark.parametrize(("told", "name"), OPENING.items())
def test_they_are_those_with_whom_the_sentence_begins(told: str, name: str) -> None:
    assert who_speaks(f"It was cold.\n\n{told}")[-1] == name
