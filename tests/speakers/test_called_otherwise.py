"""Speakers under another name than their full one: nicknames, nations, given names, bodies cut short."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from whosaidthis.model import Basis, Voice


def test_a_nickname_between_given_name_and_surname_is_no_part_of_the_name() -> None:
    first, second = statements(
        "Rosa “Thunder” Pell has retired.\n\n<s1>Rosa Pell</s1> <c1>said</c1> <t1>she was tired</t1>. "
        "<t2>“So tired,”</t2> <s2>Pell</s2> <c2>said</c2>."
    )

    assert first.speaker.name == "Rosa Pell"
    assert second.speaker is first.speaker


def test_the_italian_is_the_one_with_whom_the_paragraph_begins() -> None:
    (only,) = statements(
        "Rye coach Enzo Bardi was calm. <t1>“We wait,”</t1> <s1>the Italian</s1> <c1>said</c1>."
    )

    assert only.speaker.name == "Enzo Bardi"
    assert only.speaker_basis is Basis.INFERRED


def test_a_former_office_before_a_club_is_no_given_name() -> None:
    first, _ = statements(
        "Lunden coach Enzo Bardi was calm. <t1>“We wait,”</t1> <s1>the Italian</s1> <c1>said</c1>.\n\n"
        "<s2>Former Lunden captain Bo Hult</s2> <c2>said</c2> <t2>it was late</t2>."
    )

    assert first.speaker.name == "Enzo Bardi"


def test_the_italian_is_neither_of_two() -> None:
    (only,) = statements(
        "Rye coach Enzo Bardi met Carl Voss. <t1>“We wait,”</t1> <s1>the Italian</s1> <c1>said</c1>."
    )

    assert only.speaker.name == "The Italian"


def test_a_given_name_alone_is_remembered_for_a_pronoun() -> None:
    _, second = statements(
        "Edith Vane sings. <s1>Maria Kohl</s1> <c1>said</c1> <t1>“she is loud”</t1>.\n\n"
        "Edith lives in Rye. <s2>Her spokeswoman</s2> <c2>said</c2> <t2>“no comment is planned”</t2>."
    )

    assert second.speaker.name == "Edith Vane’s spokeswoman"


def test_who_reads_out_a_letter_does_not_say_what_it_says() -> None:
    first, second = statements(
        "<s1>Ann Orr</s1> <c1>read</c1> the jury a letter that he sent his sister: <t1>“I did it.”</t1>\n\n"
        "<s2>Ann Orr</s2> <c2>read</c2> her statement: <t2>“I am sorry.”</t2>"
    )

    assert first.speaker.voice is Voice.NOT_STATED
    assert second.speaker.name == "Ann Orr"


def test_a_body_cut_short_is_no_person() -> None:
    (only,) = statements(
        "Calder Mere Water leaks.\n\n<s1>Calder Mere</s1> <c1>said</c1> <t1>it was sorry</t1>."
    )

    assert (only.speaker.name, only.speaker.voice) == ("Calder Mere Water", Voice.INSTITUTION)


@pytest.mark.parametrize(
    ("source", "name", "voice"),
    [
        ("Two weeks later the clerk, Ann Lee", "Ann Lee", Voice.NAMED_PERSON),
        ("The Rye polling average", "The Rye polling average", Voice.DOCUMENT),
    ],
)
def test_times_and_averages_are_no_people(source: str, name: str, voice: Voice) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>showed</c1> <t1>that most agree</t1>.")

    assert (only.speaker.name, only.speaker.voice) == (name, voice)


def test_a_noun_for_a_body_before_a_name_makes_it_the_body_of_it() -> None:
    (only,) = statements("<t1>Danish bank Nordla will cut 40 jobs</t1>, <s1>it</s1> <c1>said</c1>.")

    assert only.speaker.name == "Nordla"


@pytest.mark.parametrize("surname", ["Brenner", "Kahn", "Kowalczyk", "Cook", "Baker"])
def test_a_lone_surname_that_the_text_never_gives_in_full_is_a_person(surname: str) -> None:
    (only,) = statements(f"<t1>“It is over,”</t1> <s1>{surname}</s1> <c1>said</c1>.")

    assert (only.speaker.name, only.speaker.voice) == (surname, Voice.NAMED_PERSON)


def test_the_norwegian_is_the_one_who_spoke_in_the_paragraph_before() -> None:
    *_, last = statements(
        "<s1>Goalkeeper Emil Dahl</s1> <c1>said</c1> <t1>the mood was bad</t1>.\n\n"
        "<t2>“Nobody spoke,”</t2> <s2>the Norwegian</s2> <c2>said</c2>."
    )

    assert (last.speaker.name, last.speaker_basis) == ("Emil Dahl", Basis.INFERRED)


def test_an_age_behind_an_owner_is_no_part_of_the_name() -> None:
    (only,) = statements(
        "Ida Roe’s 12-year-old son was there. <s1>She</s1> <c1>said</c1> <t1>he called</t1>."
    )

    assert only.speaker.name == "Ida Roe"
