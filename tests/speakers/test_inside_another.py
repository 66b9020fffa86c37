"""Who speaks inside what somebody else says."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_says_what, who_speaks
from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.model import Facts
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements


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


def test_what_a_boy_asked_is_the_tellers() -> None:
    assert who_speaks("“A boy asked me where the cat went at night,” Ms Oduya said.") == ["Oduya"]


def test_who_had_told_them_is_read_inside_what_they_said() -> None:
    words = "Ann Lee said the chief constable, Ben Roe, had told her that it was late."
    assert who_speaks(words) == ["Ann Lee", "Ben Roe"]


def test_who_told_them_is_read_in_a_second_clause_too() -> None:
    words = "Ann Lee said she called on Monday and that Ben Roe told her it was late."
    _, found = read_report(words)
    assert [(one.speaker.name, one.inside) for one in found] == [("Ann Lee", None), ("Ben Roe", 1)]


def test_a_second_clause_of_who_they_are_not_sure_is_left_whole() -> None:
    assert who_speaks("Ann Lee said she called on Monday and that he told her it was late.") == ["Ann Lee"]


def test_who_is_told_of_in_a_quotation_by_office_does_not_say_it() -> None:
    words = (
        "A report states that Officer Brent Kolasinski fired.\n\nTwo witnesses said he fired. One of them, a "
        "cashier, said she never heard an order.\n\n“The officer yelled,” she said."
    )
    assert who_speaks(words)[-1] == "A cashier"


def test_they_are_the_one_body_of_which_the_sentence_before_tells() -> None:
    found = who_says_what("“We wrote to the ministry twice. They have told us to be patient,” Ben Roe said.")
    assert found[-1] == ("The ministry", "to be patient")


def test_they_are_the_one_body_of_a_kind_that_two_words_name() -> None:
    found = who_says_what("“I rang the water company twice. They told me to wait,” Ann Lee said.")
    assert found[-1] == ("The water company", "to wait")


@pytest.mark.parametrize(
    "before",
    [
        "“The nurses saw the council.",
        "“I rang the water company and the council.",
        "“I rang the council leader.",
        "“I rang the council and the ministry.",
        "“It was late.",
    ],
)
def test_they_are_left_to_the_quotation_where_others_can_be_meant(before: str) -> None:
    assert set(who_speaks(f"{before} They told me to wait,” Ann Lee said.")) == {"Ann Lee"}


@pytest.mark.parametrize(
    "before",
    [
        "They told us the casino was going to pay.",
        "I turned down a job at the hospital.",
        "My name is not in the paper.",
    ],
)
def test_they_inside_a_quotation_are_no_body_that_is_only_named_there(before: str) -> None:
    assert set(who_speaks(f"It rained. “{before} They told us to wait,” Ann Lee said.")) == {"Ann Lee"}


@pytest.mark.parametrize(
    ("passage", "inner"),
    [
        ("“My father was a miner. He told me, ‘Go,’” Joan Pike said.", "Joan Pike’s father"),
        ("“Tom’s mother ran it,” Joan Pike said. “She said, ‘Go.’”", "Tom’s mother"),
        ("“A guard stood there. He told me to go,” Joan Pike said.", "A guard"),
    ],
)
def test_he_inside_a_quotation_is_who_alone_opened_the_sentence_before(passage: str, inner: str) -> None:
    assert who_speaks(passage)[-1] == inner


@pytest.mark.parametrize(
    "passage",
    [
        "“My mother was a miner. He told me, ‘Go,’” Joan Pike said.",
        "“My father saw the guard. He told me, ‘Go,’” Joan Pike said.",
        "“My father and a friend came. He told me, ‘Go,’” Joan Pike said.",
        "“My father’s boat sank. He told me, ‘Go,’” Joan Pike said.",
        "My father was a miner. “He told me, ‘Go,’” Joan Pike said.",
    ],
)
def test_he_inside_a_quotation_is_nobody_where_the_sentence_before_has_two(passage: str) -> None:
    assert set(who_speaks(passage)) <= {"Joan Pike"}


def test_she_inside_a_quotation_is_of_whom_the_same_speaker_has_just_told_that_she_spoke() -> None:
    told = "Joan Pike said a driver had promised her that it was safe. “He told me, ‘Trust me,’” Pike said."
    assert who_says_what(told)[-1] == ("A driver", "‘Trust me,’")


@pytest.mark.parametrize(
    "between", ["A nurse came in.", "Sue Hall came in.", "“A driver said it was late,” Sue Hall said."]
)
def test_she_inside_a_quotation_is_nobody_where_another_has_come_in_since(between: str) -> None:
    told = "Joan Pike said Ann Lee had promised her that it was safe."
    assert who_speaks(f"{told} {between} “She told me, ‘Trust me,’” Pike said.")[-1] == "Joan Pike"


@pytest.mark.parametrize(("terms", "sure"), [({}, False), ({"The Belskans": "belsk"}, True)])
def test_an_editors_term_leaves_no_doubt_who_is_meant(terms: dict[str, str], sure: bool) -> None:
    text = read_plain("A headline\n\n“The Belskans had asked for more boats,” Ada Holm said.")
    found = find_statements(text, spoken(find_attributions(text)), Facts(terms=terms))
    assert [one.sure for one in found if one.inside is not None] == [sure]
