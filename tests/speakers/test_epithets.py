"""What a named person is called in passing: "the striker", "the Rye Republican"."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from speakers.reported import read_report, who_says_what, who_speaks
from whosaidthis.model import Basis, Voice


@pytest.mark.parametrize(
    "words", ["the striker", "the 30-year-old striker", "the singer", "the Ohio Democrat"]
)
def test_a_description_in_passing_is_the_one_person_with_whom_a_sentence_begins(words: str) -> None:
    (only,) = statements(
        f"Wanda Okoro came home on Saturday.\n\n<t1>“It was loud,”</t1> <s1>{words}</s1> <c1>said</c1>."
    )

    assert only.speaker.name == "Wanda Okoro"
    assert only.speaker_basis is Basis.INFERRED


def test_it_is_nobody_who_is_only_spoken_about() -> None:
    (only,) = statements(
        "The town has waited for Wanda Okoro.\n\n<s1>The singer</s1> <c1>said</c1> <t1>it was loud</t1>."
    )

    assert only.speaker.name == "The singer"


def test_it_is_nobody_whose_office_says_that_they_are_another() -> None:
    (only,) = statements(
        "Coach Wanda Okoro came home.\n\n<s1>The striker</s1> <c1>said</c1> <t1>it was loud</t1>."
    )

    assert only.speaker.voice is Voice.UNNAMED_PERSON


def test_it_is_nobody_where_its_own_sentence_names_another() -> None:
    _, second = statements(
        "<s1>Wanda Okoro</s1> <c1>said</c1> <t1>it was loud</t1>. "
        "Asked about Tom Gray, <s2>the singer</s2> <c2>said</c2> <t2>nothing was wrong</t2>."
    )

    assert second.speaker.name == "The singer"


def test_an_office_and_a_candidacy_under_one_article_are_one_person() -> None:
    (only,) = statements(
        "<s1>The young Ohio senator and Democratic presidential candidate</s1> <c1>said</c1> <t1>no</t1>."
    )

    assert only.speaker.voice is Voice.UNNAMED_PERSON


def test_an_age_told_nowhere_else_is_of_whom_the_sentence_before_begins_with() -> None:
    (only,) = statements(
        "Manager Ed Hark was unhappy with referee Paul Dent. "
        "<s1>The 48-year-old</s1> <c1>said</c1> <t1>the ruling was a shock</t1>."
    )

    assert only.speaker.name == "Ed Hark"
    assert only.speaker_basis is Basis.INFERRED


def test_such_an_age_is_nobody_where_no_person_opens_the_sentence_before() -> None:
    (only,) = statements(
        "The ruling angered Ed Hark. <s1>The 48-year-old</s1> <c1>said</c1> <t1>it was a shock</t1>."
    )

    assert only.speaker.name == "The 48-year-old"


def test_one_of_a_people_is_the_person_of_the_paragraph() -> None:
    (only,) = statements(
        "Coach Marta Villa saw it otherwise. <t1>“It was late,”</t1> <s1>the Spaniard</s1> <c1>said</c1>."
    )

    assert only.speaker.name == "Marta Villa"
    assert only.speaker_basis is Basis.INFERRED


def test_somebody_retired_is_the_one_who_speaks_in_the_paragraph() -> None:
    _, second = statements(
        "Peter Moss sees it differently. The fan, <s1>he</s1> <c1>said</c1>, <t1>was loud</t1>. "
        "<t2>“I like bread,”</t2> <s2>the retired postman</s2> <c2>added</c2>."
    )

    assert second.speaker.name == "Peter Moss"
    assert second.speaker_basis is Basis.INFERRED


_SENATORS = (
    "<s1>Joan Park, a Democrat,</s1> <c1>said</c1> <t1>it was dead</t1>. "
    "<s2>Lou Kent, a Rye Republican,</s2> <c2>said</c2> <t2>it was not</t2>. "
)


@pytest.mark.parametrize(("party", "name"), [("Republican", "Lou Kent"), ("Democrat", "Joan Park")])
def test_a_party_means_the_one_of_whom_it_is_told(party: str, name: str) -> None:
    *_, last = statements(f"{_SENATORS}<t3>“It’s alive,”</t3> <s3>the {party}</s3> <c3>said</c3>.")

    assert last.speaker.name == name


def test_she_is_the_democrat_who_laughed() -> None:
    *_, last = statements(
        f"{_SENATORS}<t3>“It’s alive,”</t3> <s3>the Republican</s3> <c3>said</c3>. "
        "The Democrat laughed. <t4>“He’s dreaming,”</t4> <s4>she</s4> <c4>said</c4>."
    )

    assert last.speaker.name == "Joan Park"


def test_the_witness_is_who_has_spoken_not_who_asks() -> None:
    *_, last = statements(
        "<s1>Colin Peake</s1> <c1>said</c1> <t1>he had seen the book</t1>.\n\n"
        "Cross-examined by Tom Gray, <s2>the witness</s2> <c2>conceded</c2> <t2>that he was paid</t2>."
    )

    assert last.speaker.name == "Colin Peake"


_LABOUR = "Labour’s <s1>Ann Lee</s1> <c1>accused</c1> <t1>ministers of delay</t1>. "


def test_a_member_of_parliament_is_called_by_the_seat() -> None:
    *_, last = statements(f"{_LABOUR}<t2>“They had months,”</t2> <s2>the Rye North MP</s2> <c2>said</c2>.")

    assert last.speaker.name == "Ann Lee"


@pytest.mark.parametrize(
    "stranger",
    [
        "<s2>Another backbencher</s2> <c2>said</c2> <t2>it was late</t2>.",
        "\n\nAnother backbencher, a former minister, was blunter.",
    ],
)
def test_a_member_of_parliament_can_be_a_stranger(stranger: str) -> None:
    *_, last = statements(f"{_LABOUR}{stranger} <t3>“They had months,”</t3> <s3>the MP</s3> <c3>said</c3>.")

    assert last.speaker.voice is Voice.UNNAMED_PERSON


def test_a_party_in_the_plural_owns_its_member() -> None:
    (only,) = statements("<s1>The Lib Dems’ Ola Roe</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert (only.speaker.name, only.speaker.affiliation) == ("Ola Roe", "Lib Dems")


def test_the_19_year_old_is_who_has_just_spoken_after_the_quotation() -> None:
    *_, last = statements(
        "<t1>“I hit it,”</t1> <c1>said</c1> <s1>Joe Pike</s1>, the scorer. "
        "<s2>The 19-year-old</s2> <c2>said</c2> <t2>he would be back</t2>."
    )

    assert last.speaker.name == "Joe Pike"


def test_the_witness_is_not_the_one_who_asks() -> None:
    words = (
        "Cross-examined by Tom Roe, for the defence, Ann Lee agreed that it was dark.\n\n"
        "Mr Roe suggested that she had lied.\n\n“I was in shock,” the witness replied."
    )
    assert who_speaks(words)[-1] != "Tom Roe"


@pytest.mark.parametrize(
    ("first", "epithet", "who"),
    [
        ("Chairman Colonel Hugh Pell insisted it was mad.", "the former Royal Engineer", "Hugh Pell"),
        ("Zormik Vane said no.", "the Swede", "Zormik Vane"),
        ("Maureen Figg said no.", "the director", "Maureen Figg"),
        ("Maureen Figg said no.", "the deputy director", "The deputy director"),
        ("Maureen Figg said no.", "the deputy FBI director", "The deputy FBI director"),
        ("Maureen Figg said no.", "the grandmother-of-six", "Maureen Figg"),
        ("An officer said no.", "the American", "The American"),
        ("Ann Lee and Ben Roe spoke.", "the former prosecutor", "The former prosecutor"),
    ],
)
def test_what_a_person_is_called_in_passing(first: str, epithet: str, who: str) -> None:
    """One of two is not guessed."""
    assert who_speaks(f"{first} “It is late,” {epithet} said.")[-1] == who


@pytest.mark.parametrize("asker", ["Ms Roe", "Ann Roe SC, for the court,"])
def test_the_witness_who_replies_is_not_the_one_who_asked(asker: str) -> None:
    told = f"“Did he go as well?” asked {asker}.\n\nThe witness replied that his brother had died."
    assert who_speaks(told)[-1] == "The witness"


@pytest.mark.parametrize("people", ["Dutchman", "Frenchwoman", "Scotsman", "Spaniard", "Italian"])
def test_the_dutchman_is_no_body_but_whom_the_paragraph_begins_with(people: str) -> None:
    _, found = read_report(f"Stanley manager Zor Visser was sorry. “It is late,” said the {people}.")
    assert [one.speaker.name for one in found] == ["Zor Visser"]


@pytest.mark.parametrize("how", ["left when", "slept until", "hid as", "says that", "left because", "says"])
def test_whoever_stands_beside_the_one_with_whom_a_sentence_begins_is_another(how: str) -> None:
    assert who_says_what(f"Ann Lee {how} the nurse told her that it was late.")[-1][0] != "Ann Lee"


def test_whoever_is_named_before_a_quotation_of_the_sentence_is_meant() -> None:
    assert who_speaks("Ann Lee left early: “I was too cold by then,” the singer said.") == ["Ann Lee"]


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        ("Ann Lee went to the clinic.", "The nurse said that it was flu.", "The nurse"),
        ("Ann Lee walked to the gate.", "The guard said that it was shut.", "The guard"),
        ("Ben Roe boarded the ferry.", "“We are late,” the captain said.", "The captain"),
        ("Ben Roe scored twice.", "The striker told him to rest.", "The striker"),
        ("“I like it here,” Ann Lee said.", "The teacher said that it was cold.", "Ann Lee"),
    ],
)
def test_who_is_met_somewhere_is_a_stranger_beside_one_who_has_not_spoken(
    before: str, after: str, name: str
) -> None:
    assert who_speaks(f"{before} {after}")[-1] == name
