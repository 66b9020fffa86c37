"""Two capitalised words are a firm's where a noun beside them, or "it" behind them, says so."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_speaks
from whosaidthis.model import Voice


@pytest.mark.parametrize(
    "words",
    [
        "The private equity firm Halloran Pike made a bid.\n\nHalloran Pike said it was glad.",
        "Halloran Pike, a lender based in Rye, said it was glad.",
        "Halloran Pike said it was glad. It declined to comment further.",
        "The daily Halloran Pike said it was glad.",
    ],
)
def test_a_firm_is_an_institution(words: str) -> None:
    _, found = read_report(words)
    assert {(one.speaker.name, one.speaker.voice) for one in found} == {("Halloran Pike", Voice.INSTITUTION)}


@pytest.mark.parametrize(
    "words",
    [
        "Halloran Pike said it was raining. It rained for days.",
        "Halloran Pike, who runs a lender in Rye, said it was late.",
        "Halloran Pike, a maker of pumps who lives here, said it was late.",
        "Ann Lee said the firm was late. It declined to comment.",
    ],
)
def test_a_person_stays_one(words: str) -> None:
    _, found = read_report(words)
    assert found[0].speaker.voice is Voice.NAMED_PERSON


def test_a_paper_is_not_the_company() -> None:
    _, found = read_report(
        "The brewer Acme Ltd shut its mill. The daily Hansong Ilbo reported that it was for sale.\n\n"
        "The company said it was not."
    )
    assert [one.speaker.name for one in found] == ["Hansong Ilbo", "The company"]


@pytest.mark.parametrize(
    "ending",
    ["Maritime", "Renewables", "Recycling", "Electronics", "Broadcasting", "Coastguard", "Engineering"],
)
def test_the_last_word_of_a_name_tells_a_firm_from_a_person(ending: str) -> None:
    (only,) = read_report(f"It rained.\n\nHalvard {ending} said on Monday that it was late.")[1]

    assert only.speaker.voice is Voice.INSTITUTION


@pytest.mark.parametrize("told", ["the German maker of pumps", "a Danish packaging company"])
def test_what_is_called_a_company_is_one(told: str) -> None:
    found = read_report(f"“We need it,” said Eliska Dorant, {told}.")[1]
    assert found[0].speaker.voice is Voice.INSTITUTION


@pytest.mark.parametrize(
    "told", ["", ", the company that makes the drone,", ", which makes the drone,", ", a Kell-based firm,"]
)
def test_a_firm_may_end_like_a_trade(told: str) -> None:
    _, found = read_report(f"Northgate Marine{told} rejected the criticism.")
    assert [(one.speaker.name, one.speaker.voice) for one in found] == [
        ("Northgate Marine", Voice.INSTITUTION)
    ]


def test_a_royal_marine_is_somebody() -> None:
    _, found = read_report("A Royal Marine said it was late.")
    assert found[0].speaker.voice is Voice.UNNAMED_PERSON


@pytest.mark.parametrize("name", ["Oryx Marine DMCC", "Rye Pilot Ltd", "Captain Foods GmbH"])
def test_a_company_may_have_a_trade_in_its_name(name: str) -> None:
    assert who_speaks(f"The owner, Dubai-based {name}, denied that it leaks.") == [name]


def test_an_owner_with_a_trade_in_its_name_is_a_company() -> None:
    speaker = read_report("Its owner, Sellin Petrol, said the pump was shut.")[1][0].speaker
    assert (speaker.name, speaker.voice.value) == ("Sellin Petrol", "institution")


def test_a_firm_is_named_behind_what_it_does() -> None:
    _, (only,) = read_report("The company that runs the mill, Pellora, said it was late.")

    assert only.speaker.name == "Pellora"


@pytest.mark.parametrize("name", ["Lucia Solar", "Kelly Books", "Peter Aid"])
def test_a_given_name_tells_a_person_from_a_firm(name: str) -> None:
    (only,) = read_report(f"It rained.\n\n{name} said on Monday that it was late.")[1]

    assert only.speaker.voice is Voice.NAMED_PERSON


@pytest.mark.parametrize("machine", ["oven", "crane", "forklift"])
def test_who_works_a_machine_is_no_firm(machine: str) -> None:
    _, found = read_report(f"Kev Pryce, an {machine} operator for 27 years, said it was shut.")
    assert [(one.speaker.name, one.speaker.voice) for one in found] == [("Kev Pryce", Voice.NAMED_PERSON)]


@pytest.mark.parametrize("trade", ["a lawmaker", "a filmmaker", "a crane operator for years"])
def test_a_maker_can_be_somebody(trade: str) -> None:
    _, found = read_report(f"Zorm Kaleni, {trade}, said it was shut.")
    assert [(one.speaker.name, one.speaker.voice) for one in found] == [("Zorm Kaleni", Voice.NAMED_PERSON)]


@pytest.mark.parametrize(
    "words",
    [
        "Corvane said it would appeal.",
        "Corvane said on Monday that it was aware of the fault.",
        "Corvane shares fell. Corvane said the year was bad.",
        "Jobs at Corvane will go. There are 80 jobs at Corvane. Corvane said the year was bad.",
    ],
)
def test_one_word_is_a_body_by_what_only_bodies_have_and_do(words: str) -> None:
    _, found = read_report(words)
    assert (found[-1].speaker.name, found[-1].speaker.voice) == ("Corvane", Voice.INSTITUTION)


@pytest.mark.parametrize("words", ["it would rain", "it was working", "it was late", "it would close"])
def test_one_word_is_a_person_where_nothing_tells_of_a_body(words: str) -> None:
    _, found = read_report(f"Corvane said {words}.")
    assert found[-1].speaker.voice is Voice.NAMED_PERSON


@pytest.mark.parametrize("capital", ["Oslo", "Prague", "Zagreb", "Kinshasa", "Kuala Lumpur", "Reykjavik"])
def test_a_capital_speaks_for_its_government(capital: str) -> None:
    _, found = read_report(f"{capital} said the talks had failed.")
    assert [(one.speaker.name, one.speaker.voice) for one in found] == [(capital, Voice.INSTITUTION)]


def test_who_has_the_name_of_a_capital_is_a_person() -> None:
    assert who_speaks("Arthur Wellington runs the mill. Wellington said it was shut.") == [
        "Arthur Wellington"
    ]


def test_the_company_is_the_one_body_of_the_paragraph_before() -> None:
    told = "said it expected less."
    assert who_speaks(f"Norvane Corp. cut its forecast.\n\nThe Milwaukee-based company {told}") == [
        "Norvane Corp."
    ]
    assert who_speaks(f"Norvane Corp. cut its forecast as Marsh Ltd left.\n\nThe company {told}") == [
        "The company"
    ]


def test_a_club_is_called_by_its_town() -> None:
    words = "Redmoor City captain Kofi Holt was banned.\n\nRedmoor said they were surprised."
    assert who_speaks(words) == ["Redmoor City"]
    assert who_speaks(f"{words}\n\nAnn Lee told Redmoor Sound it was late.")[0] == "Redmoor City"
    assert who_speaks("Kansas City is big. Kansas said it was late.") == ["Kansas"]


@pytest.mark.parametrize(
    "words",
    [
        "Neighbouring Valdoria was calm. Valdoria congratulated them on their win.",
        "It fell near the Dolmark capital. Dolmark denied firing first.",
        "Striderly spokesperson Julie Hart was away. Striderly said it was late.",
        "Stannick defender Joe Purs left. Stannick said it was late.",
        "Frostmark, based in Turin, said it was late.",
        "Carrow, the homewares chain, said it was late.",
    ],
)
def test_one_word_is_a_body_by_who_is_named_as_its_own(words: str) -> None:
    _, found = read_report(words)
    assert found[-1].speaker.voice is Voice.INSTITUTION


@pytest.mark.parametrize("name", ["Banque Lorraine", "Banco Sol"])
def test_a_bank_of_another_country_is_a_bank(name: str) -> None:
    _, (only,) = read_report(f"{name} said that it was late.")
    assert only.speaker.voice.value == "institution"


def test_the_consultants_are_a_firm() -> None:
    _, found = read_report(
        "A review by the consultants Hallam Reed was late.\n\nHallam Reed said it was early."
    )
    assert [one.speaker.voice.value for one in found] == ["institution"]


def test_two_consultants_are_people() -> None:
    _, found = read_report(
        "The consultants Hallam Reed and Tova Lund were late. Hallam Reed said it was early."
    )
    assert [one.speaker.voice.value for one in found] == ["named person"]


def test_which_takes_up_a_body_whose_name_is_like_a_persons() -> None:
    told = "They asked Cascade Intermountain Power, which told the board that it had failed."
    assert {one.speaker.voice for one in read_report(told)[1]} == {Voice.INSTITUTION}


@pytest.mark.parametrize("trade", ["a grinder operator", "a drill operator with 16 years in the plant"])
def test_who_works_a_machine_is_a_person(trade: str) -> None:
    words = f"“It is late,” said Kezzy Vorne, {trade}. The mill, she said, was shut."
    assert [one.speaker.voice for one in read_report(words)[1]] == [Voice.NAMED_PERSON] * 2


def test_who_speaks_in_its_own_statement_is_a_firm() -> None:
    told = "In its planning statement, Halloran Pike says “all” is well. It adds that it is late."
    assert who_speaks(told) == ["Halloran Pike", "Halloran Pike"]


def test_who_speaks_in_her_own_statement_is_none() -> None:
    told = "In her planning statement, Halloran Pike says “all” is well. It adds that it is late."
    assert who_speaks(told)[-1] != "Halloran Pike"
