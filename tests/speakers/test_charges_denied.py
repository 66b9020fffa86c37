"""What “the charge” and “any such talk” of a denial answer."""

from __future__ import annotations

import pytest

from speakers.reported import read_report
from whosaidthis.model import Stance


def answered(words: str) -> list[int]:
    """The numbers of the statements that the last one contradicts."""
    return [relation.other for relation in read_report(words)[1][-1].relations]


@pytest.mark.parametrize(
    "denial",
    ["Korvath denied the charge.", "Korvath denied the charge within hours.", "Korvath denied this."],
)
def test_a_charge_denied_is_what_was_told_about_whoever_denies_it(denial: str) -> None:
    assert answered(f"The missile was fired from Korvath’s Oster peninsula, Ben Roe said.\n\n{denial}") == [1]


def test_a_charge_denied_is_the_accusation_where_there_is_one() -> None:
    words = "Ann Lee said Korvath was large. Ben Roe accused Korvath of theft.\n\nKorvath denied the charge."
    assert answered(words) == [2]


def test_no_charge_is_found_where_two_told_about_them() -> None:
    words = "Ann Lee said Korvath had fired. Ben Roe said Korvath was late.\n\nKorvath denied the charge."
    assert answered(words) == []


def test_any_such_talk_points_to_the_sentence_before() -> None:
    words = "Ms. Aldo had assured them of it, two diplomats said. Her spokesman denied any such talk."
    assert answered(words) == [1]


def test_what_is_rejected_is_what_was_told_and_not_the_quotation_that_closes_it() -> None:
    words = "A sailor said that it had crossed the line. “We all knew,” he said.\n\nAnn Lee rejected that."
    assert answered(words) == [1]


def test_what_is_rejected_beside_it_is_what_was_said_last() -> None:
    words = "A sailor said that it had crossed the line. “We all knew,” he said. Ann Lee rejected that."
    assert answered(words) == [2]


def test_who_denies_to_have_fired_answers_the_lead() -> None:
    lead = "A patrol boat from Sarne shot a missile at a trawler, two officials said."
    between = "\n\n".join(f"“It was cold,” said sailor number {number}." for number in range(5))
    denial = "The defence ministry of Sarne denied that any of its vessels had fired."
    assert answered(f"{lead}\n\n{between}\n\n{denial}") == [1]


@pytest.mark.parametrize("all_of_it", ["it all", "everything", "all of that"])
def test_who_denies_it_all_answers_what_was_told_about_them(all_of_it: str) -> None:
    told = "Ann Lee said that Korvath had sold the dam. “They lied,” she said."
    assert answered(f"{told}\n\nKorvath denied {all_of_it}.") == [1]


def test_who_denies_it_all_does_not_answer_what_another_said_of_himself() -> None:
    told = "Mr Lee denied that he had heard of it. He had learnt of it in March, he said."
    assert answered(f"{told}\n\nKorvath denied it all.") == []


@pytest.mark.parametrize("verdict", ["moonshine", "hogwash", "a fabrication", "a smear"])
def test_who_calls_a_report_moonshine_disputes_it(verdict: str) -> None:
    assert answered(f"The report says the dam leaks. Ben Roe called the report “{verdict}”.") == [1]


@pytest.mark.parametrize("verdict", ["“a fairy tale”", "a myth", "pure invention"])
def test_who_calls_a_charge_made_up_disputes_it(verdict: str) -> None:
    words = f"Ann Lee said that Bo Roe had been paid twice. Roe called the claim {verdict}."
    assert read_report(words)[1][-1].stance is Stance.DISPUTES
