"""Who is named only when they speak again."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from speakers.reported import read_report, who_speaks
from whosaidthis.model import Basis, Statement, Voice


def said_by(first: str, again: str) -> tuple[Statement, ...]:
    """What somebody says, and what is said right after that under other words."""
    return statements(
        f"<s1>{first}</s1> <c1>said</c1> <t1>nobody was pressed</t1>. "
        f"<t2>“Nobody at all,”</t2> <c2>said</c2> <s2>{again}</s2>."
    )


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("The party's whip", "the whip, Rosa Pell"),
        ("The mill's owner", "the owner Rosa Pell"),
        ("A spokeswoman for the mill", "the spokeswoman, Rosa Pell"),
        ("A spokesperson for the mill", "the spokeswoman, Rosa Pell"),
        ("A council spokesperson", "the spokesperson Rosa Pell"),
    ],
)
def test_who_is_named_at_last_has_said_the_first_words_too(first: str, again: str) -> None:
    one, two = said_by(first, again)

    assert one.speaker == two.speaker
    assert (one.speaker.name, one.speaker.voice) == ("Rosa Pell", Voice.NAMED_PERSON)
    assert (one.speaker_basis, two.speaker_basis) == (Basis.INFERRED, Basis.STATED)


def test_somebodys_daughter_is_named_at_last() -> None:
    one, two = statements(
        "The dead man was Walter Holt, <s1>his daughter</s1> <c1>said</c1>. <t1>He was 77</t1>. "
        "<t2>“He was glad,”</t2> <c2>said</c2> <s2>the daughter, Rosa Holt</s2>."
    )

    assert one.speaker.name == two.speaker.name == "Rosa Holt"


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("An engineer", "the engineer, Rosa Pell"),
        ("A spokesman for the mill", "the spokeswoman, Rosa Pell"),
        ("A spokeswoman for the mill", "the bank's spokeswoman, Rosa Pell"),
        ("A spokeswoman for the mill", "the spokeswoman for the bank, Rosa Pell"),
        ("The party's whip", "the mayor, Rosa Pell"),
        ("The party's whip", "Rosa Pell"),
        ("The clerk's brother", "his brother, Tom Pell"),
        ("Somebody in the balcony", "the actor Rosa Pell"),
    ],
)
def test_who_can_be_another_stays_without_a_name(first: str, again: str) -> None:
    one, two = said_by(first, again)

    assert one.speaker.key != two.speaker.key


def test_of_two_whips_neither_is_the_one_named_at_last() -> None:
    one, two, three = statements(
        "<s1>The party's whip</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<s2>The opposition's whip</s2> <c2>said</c2> <t2>it was not</t2>. "
        "<t3>“So late,”</t3> <c3>said</c3> <s3>the whip, Rosa Pell</s3>."
    )

    assert len({one.speaker.key, two.speaker.key, three.speaker.key}) == 3


def test_a_given_name_between_commas_is_that_of_somebodys_mother() -> None:
    (only,) = statements("<t1>“It came in,”</t1> <c1>said</c1> <s1>Pell's mother</s1>, Rosa, who is 77.")

    assert (only.speaker.name, only.speaker.voice) == ("Rosa", Voice.NAMED_PERSON)


@pytest.mark.parametrize(
    ("first", "again", "same"),
    [
        ("The governor", "Governor Rosa Pell", True),
        ("The prison governor", "Governor Rosa Pell", False),
        ("The mayor", "Mayor Rosa Pell", True),
        ("The governor", "Governor Rosa Pell of Rye", False),
        ("The governor of Ohio", "Governor Rosa Pell", False),
        ("The president", "President Rosa Pell", False),
        ("A governor", "Governor Rosa Pell", False),
        ("The judge", "Judge Rosa Pell", False),
    ],
)
def test_an_office_of_which_there_is_one_is_its_holders(first: str, again: str, same: bool) -> None:
    found = who_speaks(f"{first} said nobody was hurt. {again} told reporters that the fire was out.")
    assert (found[0] == "Rosa Pell") is same


@pytest.mark.parametrize(
    "report",
    [
        "A spokesman for the mill said it was late. A bank spokesman said it was not. “So late,” said the "
        "spokesman, Tom Roe.",
        "A spokesman for the mill said it was late. Another spokesman said it was not. “So late,” said the "
        "spokesman, Tom Roe.",
        "A spokesman for the mill said it was late. “Not at all,” said the spokesman, Tom Roe of the bank.",
        "A spokesman for the mill, who asked not to be named because he feared the court, said it was late. "
        "“So late,” said the spokesman, Tom Roe.",
    ],
)
def test_of_two_who_speak_for_bodies_neither_is_the_one_named_at_last(report: str) -> None:
    assert who_speaks(report).count("Tom Roe") == 1


def test_who_speaks_for_a_body_has_a_name_paragraphs_later_and_keeps_it() -> None:
    found = read_report(
        "A spokesperson for the ferry line said it was late. “We are sorry,” she said.\n\n"
        "The spokesperson, Ines Maro, declined to say more.\n\nThe spokesperson said later that it had left."
    )[1]

    assert [one.speaker.name for one in found] == ["Ines Maro"] * 4
    assert {(one.speaker.role, one.speaker.affiliation) for one in found} == {
        ("spokesperson", "the ferry line")
    }
