"""What the reports of set thirty-five showed to be given to the wrong one, or to nobody."""

from __future__ import annotations

import pytest

from speakers.reported import who_says_what, who_speaks


@pytest.mark.parametrize("before", ["", "independent ", "the independent "])
def test_an_office_told_in_full_is_nobody_met_before(before: str) -> None:
    found = who_speaks(
        "Lachlan’s father, Paul, declined to speak to reporters.\n\n"
        f"The state MP for Carrow, {before}Trent Abik, said a doctor should be rostered."
    )
    assert found == ["Paul", "Trent Abik"]


def test_one_of_several_told_by_trade_is_he_and_no_firm() -> None:
    found = who_speaks(
        "The officials said it was agreed in Rye, where a broker, Pelorus Maritime Trading, acted for all."
        "\n\nOne of the four, a diplomat with long service in the region, was blunter. “It is so,” he said."
    )
    assert found == ["The officials", "One of the four, a diplomat with long service in the region"]


@pytest.mark.parametrize("post", ["the top-voted post", "a reply"])
def test_a_post_of_others_is_not_by_who_posted_last(post: str) -> None:
    found = who_speaks(
        "In a blog post on Tuesday, Jonah Breck promised to hire an auditor.\n\n"
        f"On a forum, {post} advised people to export their history."
    )
    assert found[0] == "Jonah Breck"
    assert "Breck" not in found[1]


def test_they_are_the_group_with_which_the_paragraph_begins() -> None:
    found = who_speaks(
        "Two relatives of freed passengers gave a different account. They said families had paid."
    )
    assert found == ["Two relatives of freed passengers"]


def test_one_contract_is_not_several() -> None:
    found = who_speaks(
        "The app sold data, according to internal contracts.\n\nThe firm signed in March. The contract puts"
        " the price at 11 cents."
    )
    assert found == ["Internal contracts", "The contract"]


def test_who_begins_with_the_pronoun_tells_of_another() -> None:
    found = who_speaks(
        "Bev Shaw said Ms Till should be thanked. “She did everything but drive him,” she said."
    )
    assert found == ["Bev Shaw", "Bev Shaw"]


@pytest.mark.parametrize(
    "passage",
    [
        "Kim Tran said Mr Hale had been sacked. “I was given no warning,” he said.",
        "Jude Aki accused Mr Platt of theft. He denied the charge.",
    ],
)
def test_whose_sex_nothing_tells_is_not_taken_for_the_one_whose_sex_is_told(passage: str) -> None:
    assert who_speaks(passage)[1] == ""


def test_two_of_whom_nobody_speaks_leave_it_open() -> None:
    assert who_speaks("Mr Roe met Mr Lee. “We were late,” he said.") == [""]


@pytest.mark.parametrize("outer", ["Ms Lee", "Mr Lee"])
def test_he_inside_a_quotation_is_the_one_other_man_of_the_paragraph(outer: str) -> None:
    found = who_says_what(f"Mr Roe was sacked in May. “He told me it was late,” {outer} said.")
    assert found == [("Lee", "“He told me it was late,”"), ("Roe", "it was late")]


@pytest.mark.parametrize(
    "before",
    ["Mr Roe and Mr Tan were sacked.", "Mr Lee was there.", "It rained.", "Mr Roe was sacked.\n\nIt rained."],
)
def test_he_inside_a_quotation_is_nobody_where_two_or_none_can_be_meant(before: str) -> None:
    assert who_speaks(f"{before} “He told me it was late,” Mr Lee said.") == ["Lee"]


@pytest.mark.parametrize(
    ("said", "inner"),
    [
        ("A nurse put a hand on my arm and said, ‘They’re not coming’,", "‘They’re not coming’"),
        ("A nurse took my hand and told me it was late,", "it was late"),
    ],
)
def test_somebody_quoted_inside_a_quotation_speaks(said: str, inner: str) -> None:
    found = who_says_what(f"“{said}” Ms Oduya said.")
    assert found == [("Oduya", f"“{said}”"), ("A nurse", inner)]


@pytest.mark.parametrize(
    "passage",
    [
        "Alan Webb won the seat. “My father was a miner. He told me to vote,” Joan Pike said.",
        "Joan Pike, who voted for Mr Webb, saw a doctor in May. “He told me it was nothing,” she said.",
        "Mr Crane owned the boat. Mr Hood sailed it. “He told us it was safe,” Ms Webb said.",
        "Mr Crane is the boss. “He never told me to lie,” Ms Diaz said.",
        "Mr Crane was there. “A map told us where to go,” Ms Diaz said.",
    ],
)
def test_he_inside_a_quotation_is_nobody_where_a_stranger_is_told_of(passage: str) -> None:
    assert not {"Alan Webb", "Crane", "Hood", "A map"} & set(who_speaks(passage))


@pytest.mark.parametrize(
    "names", ["Israel and Hamas, which rules Gaza,", "Ford and Toyota, which is based in Japan,"]
)
def test_a_clause_can_be_about_the_second_of_two(names: str) -> None:
    assert len(who_speaks(f"{names} said the talks would go on.")) == 2


def test_it_is_nobody_who_only_resigned() -> None:
    assert who_speaks("Pemberton resigned in May. It said he had lied.") == [""]


def test_what_a_boy_asked_is_the_tellers() -> None:
    assert who_speaks("“A boy asked me where the cat went at night,” Ms Oduya said.") == ["Oduya"]
