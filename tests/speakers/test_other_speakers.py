"""Whose words a report's next verb, pronoun or office would wrongly be given to."""

from __future__ import annotations

import pytest

from speakers.reported import who_says_what, who_speaks


@pytest.mark.parametrize(
    "passage",
    [
        "The jury heard that he hit the clerk and threatened to shoot her.",
        "The jury heard the boy panicked and blamed his friend.",
        "The court was told the captain saw the light, dismissed the warning and ordered full speed.",
        "The inquest heard that she was tired and demanded a rest.",
    ],
)
def test_what_a_court_hears_somebody_did_the_court_did_not_do(passage: str) -> None:
    assert who_speaks(passage) == [""]


def test_a_court_that_has_heard_people_speaks() -> None:
    assert who_speaks("The inquiry heard from 40 witnesses and criticised the trust.") == ["The inquiry"]


@pytest.mark.parametrize("denial", ["denied it", "denied the charge", "rejected the claim"])
def test_who_accuses_somebody_is_not_the_one_who_denies_it(denial: str) -> None:
    passage = f"Mr Roe accused Mr Cole of theft. He {denial}."
    assert who_speaks(passage) == ["Roe", "Cole"]


def test_a_denial_stays_open_where_the_accused_has_no_name() -> None:
    assert who_speaks("Mr Roe accused him of theft. He denied it.") == ["Roe", ""]


@pytest.mark.parametrize("accused", ["Ms Cole", "the firm"])
def test_a_denial_is_the_accusers_where_nobody_else_is_he(accused: str) -> None:
    assert who_speaks(f"Mr Roe accused {accused} of theft. He denied it was about money.") == ["Roe", "Roe"]


def test_the_holder_of_an_office_elsewhere_is_another() -> None:
    first = "Ed Platt, mayor of Leeds, said it was late."
    assert who_says_what(f"{first}\n\nThe mayor of York said the trams were dear.") == [
        ("Ed Platt", "it was late"),
        ("The mayor of York", "the trams were dear"),
    ]
    assert who_speaks(f"{first}\n\nThe mayor of Leeds said the trams were dear.") == ["Ed Platt"] * 2
    assert who_speaks(f"{first}\n\nThe mayor said the trams were dear.") == ["Ed Platt"] * 2


@pytest.mark.parametrize(
    "party", ["Conservative", "Liberal", "Independent", "Republican", "Liberal Democrat"]
)
def test_a_party_is_no_part_of_a_name(party: str) -> None:
    assert who_speaks(f"{party} Jane Stone said it was late.") == ["Jane Stone"]


@pytest.mark.parametrize(
    "house", ["Conservative Home", "Liberal Democrats", "Conservative Friends of Israel"]
)
def test_a_body_keeps_the_party_in_its_name(house: str) -> None:
    assert who_speaks(f"{house} said it was late.") == [house]
