"""Credits of people with an office, of bodies with an "and", and what goes on behind a credit."""

import pytest

from .attributed import attributed, only


@pytest.mark.parametrize(
    "title", ["the Minister for Education", "the minister for education", "the Prime Minister"]
)
def test_an_office_and_its_holder_are_whole_between_what_is_said(title: str) -> None:
    found = only(f"Its offer, {title}, Bo Gray, told the board on Monday night, was “fair”.")
    assert found.source.startswith(f"{title}, Bo Gray")
    assert found.content == "Its offer … was “fair”"


def test_a_body_with_an_and_is_whole_behind_a_day() -> None:
    found = only("In a report published on Thursday the Rivers and Coasts Committee says that it was late.")
    assert found.source == "the Rivers and Coasts Committee"


def test_who_speaks_for_such_a_body_stays_with_it() -> None:
    found = only("A spokesman for the Parks and Roads Department said it was late.")
    assert found.source == "A spokesman for the Parks and Roads Department"


@pytest.mark.parametrize(
    ("words", "content"),
    [
        (
            "Children do better, according to Ada Holm, because they hide.",
            "Children do better … because they hide",
        ),
        ("He was worried, he said, about the old.", "He was worried … about the old"),
    ],
)
def test_a_reason_or_the_object_of_a_feeling_goes_on(words: str, content: str) -> None:
    assert only(words).content == content


def test_in_court_the_lawyer_of_somebody_named_speaks() -> None:
    found = only("In cross-examination Mr Roe’s lawyer, Ada Holm, suggested that the witness was angry.")
    assert found.source.startswith("Mr Roe’s lawyer, Ada Holm")


def test_people_of_an_age_can_be_told_to_do_something() -> None:
    found = attributed("Ada Holm vowed to win and told reservists under 35 to report on Sunday.")
    assert [one.content for one in found][-1] == "to report on Sunday"


@pytest.mark.parametrize("verb", ["sets out", "spells out", "lays out"])
def test_what_a_paper_sets_out_is_said(verb: str) -> None:
    assert only(f"The notice {verb} how staff raised the alarm.").content == "how staff raised the alarm"


def test_who_set_out_for_a_town_says_nothing() -> None:
    assert attributed("The nurses set out for Rye.") == []


def test_a_paragraph_that_only_quotes_is_of_the_one_with_a_long_description() -> None:
    found = attributed(
        "One hospital director, who is due to testify and spoke freely, told this paper that they were good."
        "\n\n“That is the sad part. We would have bought them anyway.”"
    )
    assert found[-1].source.startswith("One hospital director")


def test_a_sentence_that_breaks_off_behind_its_credit_is_read() -> None:
    assert attributed("Rye, said the Low Hill deserves,") == []


@pytest.mark.parametrize("who", ["Rye’s police chief", "Marevia’s Defence Minister", "the police chief"])
def test_somebodys_office_is_whole_behind_an_hour_and_a_day(who: str) -> None:
    found = only(f"They left before noon on Monday, {who}, Ada Holm, said on Tuesday.")
    assert found.content == "They left before noon on Monday"
    assert found.source.startswith(f"{who}, Ada Holm")
