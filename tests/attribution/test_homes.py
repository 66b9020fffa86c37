"""Where those who speak come from, and of what kinds they are, tells who they are, however long the list."""

from __future__ import annotations

import pytest

from attribution.attributed import credited, only
from speakers.reported import who_speaks


@pytest.mark.parametrize(
    "source",
    [
        "Officials from Rye, Hull and Leeds",
        "Farmers in Kenya, Uganda and Mali",
        "A team from Norway, Canada and Japan",
        "The leaders of Norway, Canada and the United Kingdom",
        "A group of mayors, doctors and nurses",
        "A review of more than 2,600 bills, letters and emails",
        "Officials in Rye, Hull and Leeds, who met on Friday,",
    ],
)
def test_a_list_behind_several_people_is_theirs(source: str) -> None:
    assert only(f"{source} said that it was late.").source == source.rstrip(",")


@pytest.mark.parametrize(
    ("source", "speakers"),
    [
        ("Officials from Rye, Hull and Leeds", ["Officials from Rye, Hull and Leeds"]),
        ("Officials in Rye, Hull and Leeds, who met on Friday,", ["Officials in Rye, Hull and Leeds"]),
        ("A team from Norway and Japan", ["A team from Norway and Japan"]),
        ("A team from Norway, Canada and Japan", ["A team from Norway, Canada and Japan"]),
        ("Lawyers for Ann Lee, Ben Roe and Cy Dow", ["Lawyers for Ann Lee, Ben Roe and Cy Dow"]),
        ("A study of cooks, nurses and porters", ["A study of cooks, nurses and porters"]),
        ("Residents of Rye and Mayor Ben Roe", ["Residents of Rye", "Ben Roe"]),
        ("Ann Lee, Ben Roe and Cy Dow", ["Ann Lee", "Ben Roe", "Cy Dow"]),
        ("Norway, Canada and Japan", ["Norway", "Canada", "Japan"]),
    ],
)
def test_they_are_one_speaker_and_others_are_several(source: str, speakers: list[str]) -> None:
    assert who_speaks(f"It rained. {source} said that it was late.") == speakers


@pytest.mark.parametrize(
    "source",
    [
        "Interviews with more than 20 nurses",
        "A review of more than 2,600 bills",
        "A memo written in the ministry last May and obtained by the group Rye Watch",
        "A poll it commissioned last spring",
        "A survey published a week before the vote by pollster Rye Data",
    ],
)
def test_a_paper_is_read_whole(source: str) -> None:
    assert credited(f"{source} showed that it was late.") == [(source, "that it was late")]


@pytest.mark.parametrize(
    ("paper", "name"),
    [
        ("A study she co-wrote", "A study she co-wrote"),
        ("A study it commissioned", "A study it commissioned"),
        ("A study the firm commissioned", "A study"),
    ],
)
def test_what_somebody_made_is_a_paper_and_nobody(paper: str, name: str) -> None:
    assert who_speaks(f"It rained. {paper} found that it was late.") == [name]


@pytest.mark.parametrize("day", ["today", "tonight", "late yesterday", "earlier today"])
def test_the_day_of_the_saying_is_no_part_of_the_speaker(day: str) -> None:
    assert only(f"The company {day} denied the claim.").source == "The company"


def test_a_poll_puts_somebody_points_ahead() -> None:
    assert only("A poll put Ann Lee four points ahead.").content == "Ann Lee four points ahead"


@pytest.mark.parametrize(
    "source", ["A post shared thousands of times this week", "A video seen millions of times"]
)
def test_how_often_a_paper_was_shared_is_no_source(source: str) -> None:
    assert only(f"{source} claimed that it was late.").source == source


def test_an_age_between_commas_is_nobody() -> None:
    assert (
        who_speaks("It rained. “It is mad,” said Elnur, 46, who declined to give his surname.")
        == ["Elnur"] * 2
    )
