"""What the reports of set thirty-four, and a trial of the desk, showed to be given to the wrong one."""

from __future__ import annotations

import pytest

from speakers.reported import who_says_what, who_speaks


@pytest.mark.parametrize("office", ["MCA", "MLA", "MSP", "MEP"])
def test_a_member_of_some_assembly_is_somebody(office: str) -> None:
    assert who_speaks(
        f"Governor Peter Oro said the works would go on.\n\nBut {office} Stephen Muti faulted the governor"
        f" for the delay. He claimed the county boss had signed.\n\n“Where is that land?” the {office} asked."
    ) == ["Peter Oro", *["Stephen Muti"] * 3]


@pytest.mark.parametrize("noun", ["fault lines", "the fault"])
def test_a_fault_is_no_verb(noun: str) -> None:
    assert who_says_what(f"The nation’s political {noun} ran deep.") == []


def test_a_clause_about_one_body_makes_its_name_one() -> None:
    named = "Transport and Allied Workers’ Union"
    sentence = f"The {named}, which represents 38 of the staff, said its members were paying."
    assert who_speaks(sentence) == [named]


def test_a_clause_about_two_leaves_them_two() -> None:
    sentence = "Ann Lee and Tom Roe, who run the home, said the doors were open."
    assert who_speaks(sentence) == ["Ann Lee", "Tom Roe"]


@pytest.mark.parametrize("cut", ["Corvane, a packaging group, cut its forecast", "Corvane cut its forecast"])
def test_it_is_the_body_with_which_the_sentence_before_begins(cut: str) -> None:
    assert who_speaks(f"{cut} on Monday. It said demand was weak.") == ["Corvane"]


def test_it_is_no_word_that_only_opens_the_sentence() -> None:
    told = "Alongside its plan the firm gave figures. It forecast a profit."
    assert "Alongside" not in who_speaks(told)
