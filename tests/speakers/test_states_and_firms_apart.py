"""A state is no company, a charity nobody, and who is arrested is the next "he"."""

import pytest

from speakers.reported import who_says_what

_FIRM = (
    "Brennhold Motoren, which makes engines in Ulvenau, said it was sorry.\n\n"
    "Qassara denied the strike. Its embassy in Tarsk did not reply.\n\n"
)


def test_the_company_is_no_state() -> None:
    assert who_says_what(f"{_FIRM}The company said it would appeal.")[-1] == (
        "Brennhold Motoren",
        "it would appeal",
    )


@pytest.mark.parametrize(
    "sign", ["In Qassara’s capital, Tarsk, it rained.", "In neighbouring Qassara it rained."]
)
def test_the_company_is_no_country(sign: str) -> None:
    told = f"Qassara said it was late.\n\n{sign}\n\nTrains ran, according to the national rail company."
    assert who_says_what(told)[-1] == ("The national rail company", "Trains ran")


def test_the_national_company_is_no_firm_met_before() -> None:
    firm = "The depot’s operator, Corvane, said it was late."
    told = f"{firm}\n\nTrains ran, according to the national rail company."
    assert who_says_what(told)[-1] == ("The national rail company", "Trains ran")
    told = (
        "Tarsk National Railway Company said it was late.\n\nTrains ran, the national railway company said."
    )
    assert len({who for who, _ in who_says_what(told)}) == 1


def test_a_firm_with_capital_stays_a_firm() -> None:
    told = "Corvane, which makes engines, said it was late.\n\nThe bank holds half of Corvane’s capital."
    assert who_says_what(f"{told}\n\nThe company said it paid.")[-1] == ("Corvane", "it paid")


def test_its_report_is_that_of_the_company_of_the_sentence() -> None:
    said = who_says_what(
        f"{_FIRM}The company earned a fifth of its revenue in Qassara, its annual report shows."
    )
    assert said[-1][0] == "Brennhold Motoren's annual report"


def test_a_firm_with_a_president_stays_a_firm() -> None:
    said = who_says_what(
        "Brennhold Motoren, which makes engines, said it was sorry. Its president left.\n\n"
        "The company said it paid."
    )
    assert said[-1] == ("Brennhold Motoren", "it paid")


def test_who_was_arrested_is_the_next_he() -> None:
    words = (
        "Ludo Farrant, a prosecutor, came by car. “I believe her,” he says.\n\n"
        "Police arrested its founder, Cassian Hule. He has pleaded not guilty."
    )
    assert who_says_what(words)[-1] == ("Cassian Hule", "not guilty")


def test_a_charity_with_a_clause_behind_it_is_nobody() -> None:
    words = (
        "Rosalind Achterberg ran the office. She lives in Rye.\n\n"
        "In practice, according to Tamsin Oule, who works at the charity Safe Harbour, most of them lose "
        "their job.\n\nRosalind Achterberg has not been paid. Safe Harbour pays the rent.\n\n"
        "She misses the office, she says."
    )
    assert who_says_what(words)[-1] == ("Rosalind Achterberg", "She misses the office")
