"""Whose words a report's next verb, pronoun or office would wrongly be given to."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_says_what, who_speaks


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


@pytest.mark.parametrize(
    "passage",
    [
        "Police said the men tied up the guard and threatened to kill him.",
        "The prosecutor said the defendant lied to police and accused her husband.",
        "Ms Cole said they had broken in and demanded her jewels.",
        "Ms Roy said it had closed her account and threatened to sue.",
    ],
)
def test_what_somebody_is_said_to_have_done_and_demanded_is_all_theirs(passage: str) -> None:
    assert len(who_says_what(passage)) == 1


def test_who_tells_of_herself_demands_herself() -> None:
    passage = "Ms Cole said she had been robbed and demanded an inquiry."
    assert who_says_what(passage) == [("Cole", "she had been robbed"), ("Cole", "an inquiry")]


@pytest.mark.parametrize(
    "passage",
    [
        "The firm was fined £2m, admitted the breach and promised to improve.",
        "The workers were hired, promised good pay and housed in huts.",
    ],
)
def test_a_thing_behind_a_verb_is_no_speaker(passage: str) -> None:
    assert set(who_speaks(passage)) <= {"The firm"}


@pytest.mark.parametrize("speaker", ["the mayor", "ministers", "one council insider", "the press office"])
def test_somebody_behind_a_verb_is_the_speaker(speaker: str) -> None:
    assert who_says_what(f"The plan was late, admitted {speaker}.") == [
        (speaker[:1].upper() + speaker[1:], "The plan was late")
    ]


@pytest.mark.parametrize(
    "asked",
    [
        "the law, passed in 1998, to be repealed",
        "the road, the A12, to be widened",
        "the president, who took office in May, to go",
        "the pit, closed in March, to reopen",
    ],
)
def test_what_is_asked_of_something_stands_behind_what_tells_of_it(asked: str) -> None:
    assert who_says_what(f"The charity called for {asked}.") == [("The charity", asked)]


def test_what_a_petition_asks_ends_before_the_verb_of_the_sentence() -> None:
    passage = "A petition calling for a ban has reached a record 563,000 signatures."
    assert who_says_what(passage) == [("A petition", "a ban")]


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("Ann Lee wrote to Bob Roe demanding that he quit.", ["Ann Lee"]),
        ("Ann Lee asked her to guarantee that no hospital would close.", ["Ann Lee"]),
    ],
)
def test_whom_somebody_asked_or_wrote_to_does_not_speak(words: str, speakers: list[str]) -> None:
    assert who_speaks(words) == speakers


def test_who_speaks_in_a_relative_clause_is_the_one_that_it_names() -> None:
    _, (only,) = read_report("The town, from whose harbour the mayor says the boat sailed, is old.")

    assert only.speaker.name == "The mayor"


def test_who_strolled_in_and_paid_is_not_who_said_so() -> None:
    words = "Three men strolled into Acme, ordered a pie and paid, said a cashier who asked not to be named."
    assert who_speaks(words) == ["A cashier"]
