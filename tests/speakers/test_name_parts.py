"""Names cut short or spun out: small words before surnames, what somebody was asked, trades in apposition."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from whosaidthis.model import Voice


@pytest.mark.parametrize(("full", "short"), [("Katja De Winter", "De Winter"), ("Jan van Dorp", "van Dorp")])
def test_a_small_word_belongs_to_the_surname(full: str, short: str) -> None:
    first, second = statements(
        f"<s1>{full}</s1> <c1>said</c1> <t1>it was late</t1>.\n\n"
        f"<s2>{short}</s2> <c2>said</c2> <t2>it was not</t2>."
    )

    assert second.speaker == first.speaker
    assert second.speaker.name == full


def test_a_given_name_like_a_small_word_is_nobody_elses() -> None:
    first, second = statements(
        "<s1>Casey Holt</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<s2>Ben Holt</s2> <c2>said</c2> <t2>it was not</t2>."
    )

    assert first.speaker.key != second.speaker.key
    assert second.speaker.name == "Ben Holt"


@pytest.mark.parametrize(
    "source", ["Ann Lee, asked about that", "Lee, asked about that", "Asked about the mill, Lee"]
)
def test_what_somebody_was_asked_is_no_part_of_the_name(source: str) -> None:
    (only,) = statements(f"Ann Lee came late.\n\n<s1>{source},</s1> <c1>said</c1> <t1>nobody knew</t1>.")

    assert (only.speaker.name, only.speaker.voice) == ("Ann Lee", Voice.NAMED_PERSON)


def test_a_question_about_several_leaves_open_who_was_asked() -> None:
    (only,) = statements("<s1>Asked about the mill, Roe and Gray, Lee</s1> <c1>said</c1> <t1>no</t1>.")

    assert only.speaker.voice is Voice.NOT_STATED


@pytest.mark.parametrize(
    "trade", ["the marine painter", "the acoustician", "a landscape photographer", "the botanist"]
)
def test_a_trade_before_a_name_in_apposition_is_its_bearers(trade: str) -> None:
    (only,) = statements(f"<s1>Its editor, {trade} Ann Lee,</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert (only.speaker.name, only.speaker.voice) == ("Ann Lee", Voice.NAMED_PERSON)


def test_a_noun_for_no_person_before_a_name_makes_it_nobodys() -> None:
    (only,) = statements("<s1>Its home, the harbour Kleine Haven,</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.voice is not Voice.NAMED_PERSON


def test_a_place_with_a_small_word_is_no_person_whom_a_pronoun_can_mean() -> None:
    (only,) = statements(
        "In a school at El Porvenir, Sister Rosa Pell was asleep. <s1>She</s1> <c1>said</c1> <t1>so</t1>."
    )

    assert only.speaker.name == "Sister Rosa Pell"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("the labour office, in a written reply to questions,", "The labour office"),
        ("a sign wired to the gate", "A sign"),
        ("the plan, last revised in 2017,", "The plan"),
        ("the clerk, asked about the letter,", "The clerk"),
    ],
)
def test_how_and_where_it_was_said_is_no_part_of_a_description(source: str, name: str) -> None:
    (only,) = statements(f"<s1>{source[:1].upper()}{source[1:]}</s1> <c1>said</c1> <t1>the dam held</t1>.")

    assert only.speaker.name == name


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("a woman who gave her name only as Kirsten", "Kirsten"),
        ("who would give her name only as Mrs. Amm", "Amm"),
        ("who gave her name as Sister Agnes", "Sister Agnes"),
        ("who asked to be identified only as Dr Amm", "Amm"),
        ("who introduced herself as Mrs Ida Amm", "Ida Amm"),
    ],
)
def test_who_gave_a_name_as_one_word_has_that_name(given: str, name: str) -> None:
    (only,) = statements(f"<s1>A neighbour, {given},</s1> <c1>said</c1> <t1>it held</t1>.")

    assert (only.speaker.name, only.speaker.voice) == (name, Voice.NAMED_PERSON)


@pytest.mark.parametrize(
    "who",
    [
        "Its head, the former Danish judge",
        "Its head, the former Costa Rican judge",
        "His brother, the Labour councillor",
    ],
)
def test_a_name_behind_an_office_and_a_trade_is_the_speakers(who: str) -> None:
    (only,) = statements(f"<s1>{who} Marta Solano,</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert (only.speaker.name, only.speaker.voice) == ("Marta Solano", Voice.NAMED_PERSON)
