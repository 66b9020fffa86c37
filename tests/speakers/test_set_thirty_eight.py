"""What the reports of set thirty-eight showed to be given to the wrong one, or to nobody."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_says_what, who_speaks
from whosaidthis.model import Stance, Voice

_TWICE = (
    "{pair} Water said it was late. // {pair}, which serves two towns, has raised its bills. "
    "// A spokeswoman for {pair} said that it rained."
)


def _paragraphs(passage: str) -> str:
    return passage.replace(" // ", "\n\n")


def test_a_name_with_and_that_stands_once_as_one_is_one_body() -> None:
    assert who_speaks(_paragraphs(_TWICE.format(pair="Brenn and Tarl"))) == [
        "Brenn and Tarl Water",
        "A spokeswoman for Brenn and Tarl",
    ]


@pytest.mark.parametrize("apart", ["Brenn fell ill.", "In Tarl it rained."])
def test_a_name_that_stands_alone_elsewhere_is_one_of_two(apart: str) -> None:
    passage = _paragraphs(_TWICE.format(pair="Brenn and Tarl") + f" // {apart}")
    assert "A spokeswoman for Brenn and Tarl" not in who_speaks(passage)


def test_two_people_who_always_stand_together_stay_two() -> None:
    passage = "Brenn and Tarl said it was late.\n\nBrenn and Tarl said it rained."
    assert who_speaks(passage)[:2] == ["Brenn", "Tarl"]


@pytest.mark.parametrize("one", ["One who works in the ward", "One who works in the ward, and who has left,"])
def test_one_of_those_told_of_is_called_by_their_noun(one: str) -> None:
    found = read_report(
        "Ann Lee, a nurse, said it was late.\n\n"
        f"Not every nurse agrees. {one} said it was early.\n\n“I believe in it,” the nurse said."
    )[1]
    first, second, third = (said.speaker for said in found)
    assert first.name == "Ann Lee"
    assert second.voice is Voice.UNNAMED_PERSON
    assert third is second or third.name == second.name


def test_the_nurse_is_still_the_named_one_where_no_other_spoke() -> None:
    passage = "Ann Lee, a nurse, said it was late.\n\n“I believe in it,” the nurse said."
    assert who_speaks(passage) == ["Ann Lee", "Ann Lee"]


def test_two_clauses_that_tell_who_the_source_is() -> None:
    passage = (
        "A nurse who has worked in Rye for 11 years and who asked not to be named said the crews slept there."
    )
    assert who_says_what(passage) == [("A nurse who has worked in Rye for 11 years", "the crews slept there")]


def test_no_description_ends_in_and() -> None:
    passage = (
        "The crews slept there, said a nurse who has worked in Rye for years and who asked not to be named"
    )
    assert who_speaks(passage) == ["A nurse who has worked in Rye for years"]


def test_a_line_break_in_the_text_is_none_in_a_name() -> None:
    assert who_speaks("It was late, said a nurse who has worked\nin Rye for years.") == [
        "A nurse who has worked in Rye for years"
    ]


@pytest.mark.parametrize("verb", ["slept", "drank", "rode", "spent the night"])
def test_an_account_holds_its_verb_and_what_follows(verb: str) -> None:
    passage = f"Ben Roe said it was late. Some crews, by his account, {verb} in the cab."
    assert who_says_what(passage)[1] == ("Ben Roe", f"Some crews … {verb} in the cab")


def test_when_a_report_was_published_is_not_what_it_says() -> None:
    passage = "The Ward Office said in a report published on Tuesday that one in three patients had waited."
    assert who_says_what(passage) == [("Ward Office", "one in three patients had waited")]


def test_a_director_of_a_field_is_a_person() -> None:
    found = read_report("The ward was full, director of nursing Ben Roe said.")[1]
    assert [(one.speaker.name, one.speaker.voice) for one in found] == [("Ben Roe", Voice.NAMED_PERSON)]


@pytest.mark.parametrize("verb", ["say", "said", "says"])
def test_a_short_name_speaks_in_either_number(verb: str) -> None:
    assert who_speaks(f"The RCMP {verb} they opened an investigation in 2011.") == ["RCMP"]


def test_a_short_name_before_a_noun_is_no_speaker() -> None:
    assert "The IG" not in who_speaks("The IG report cited no evidence that Ann Lee had stepped in.")


def test_what_a_letter_urges_ends_before_the_verb_of_the_sentence() -> None:
    (only,) = read_report("A letter urging the board to quit was signed by 40 parents.")[1]
    assert only.stance is Stance.ASKS
    assert who_says_what("A letter urging the board to quit was signed by 40 parents.") == [
        ("A letter", "to quit")
    ]


def test_what_follows_says_is_no_speaker_where_it_is_quoted() -> None:
    found = who_says_what("Board has “no link” to mill, head says in ‘last word’")
    assert all("last word" not in name for name, _ in found)
