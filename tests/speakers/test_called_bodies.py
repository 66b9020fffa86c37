"""What a body is called by: its trade, its goods, a place and small words; "the paper", "its"."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from speakers.reported import read_report, who_speaks
from whosaidthis.model import Basis, Voice


@pytest.mark.parametrize("trade", ["the German maker of pumps", "a tour operator", "the Danish drugmaker"])
def test_two_capitals_that_are_called_a_company_are_one(trade: str) -> None:
    told, short = statements(
        f"<t1>Roth Nordal, {trade}, will shut its mill</t1>, <s1>the company</s1> <c1>said</c1>.\n\n"
        "<s2>Roth</s2> <c2>blamed</c2> <t2>the price of oil</t2>."
    )

    assert (told.speaker.name, told.speaker.voice) == ("Roth Nordal", Voice.INSTITUTION)
    assert told.speaker_basis is Basis.INFERRED
    assert short.speaker == told.speaker


@pytest.mark.parametrize(
    "trade",
    ["a maker of pumps who lives here", "the mayor", "a company spokesperson", "a pump maker Ann Lee knew"],
)
def test_two_capitals_that_are_called_otherwise_are_a_person(trade: str) -> None:
    (only,) = statements(f"<s1>Roth Nordal</s1>, {trade}, <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.voice is Voice.NAMED_PERSON


def test_a_union_is_no_company() -> None:
    first, second = statements(
        "<s1>The union Holm Werk</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<s2>The company</s2> <c2>said</c2> <t2>it was not</t2>."
    )

    assert (first.speaker.kind, first.speaker.name) == ("union", "Holm Werk")
    assert second.speaker.key != first.speaker.key


def test_a_company_called_by_its_nation_and_goods_is_the_one_whose_shares_fell() -> None:
    (only,) = statements(
        "Shares in Holm Metals fell after <s1>the Danish zinc producer</s1> <c1>said</c1> <t1>it shut</t1>."
    )

    assert only.speaker.name == "Holm Metals"


def test_a_producer_of_films_is_a_person() -> None:
    (only,) = statements("<s1>The film producer</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.voice is Voice.UNNAMED_PERSON


def test_an_exchange_operator_is_no_maker_of_zinc() -> None:
    first, second = statements(
        "<s1>Holm Metals</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<s2>The exchange operator</s2> <c2>said</c2> <t2>it was not</t2>."
    )

    assert second.speaker.key != first.speaker.key


@pytest.mark.parametrize("name", ["Holm borough council", "Holm city council", "Holm council"])
def test_the_council_is_the_one_whose_name_has_a_place_and_small_words(name: str) -> None:
    (only,) = statements(
        f"The leader of {name} has gone.\n\n<s1>The council</s1> <c1>said</c1>: <t1>“We are sorry.”</t1>"
    )

    assert (only.speaker.name, only.speaker.voice) == (name, Voice.INSTITUTION)


def test_the_council_is_neither_of_two() -> None:
    (only,) = statements(
        "Holm borough council and Rye city council met.\n\n<s1>The council</s1> <c1>said</c1> <t1>so</t1>."
    )

    assert only.speaker.name == "The council"


def test_its_is_the_body_of_the_sentence_before_and_not_of_the_paragraph_before() -> None:
    _, second = statements(
        "<s1>The Food Agency</s1> <c1>said</c1> <t1>it was late</t1>.\n\n"
        "Holm Care made a profit. <s2>Its brochure</s2> <c2>promises</c2> <t2>a home</t2>."
    )

    assert second.speaker.name == "Holm Care's brochure"


def test_it_is_the_body_that_opens_the_sentence_before_with_one_small_word() -> None:
    first, second = statements(
        "<s1>Holm Metals</s1> <c1>said</c1> <t1>it was late</t1>.\n\n"
        "The company now hopes. In May <s2>it</s2> <c2>said</c2> <t2>sales would rise</t2>."
    )

    assert second.speaker == first.speaker


def test_the_paper_is_the_study_that_was_met() -> None:
    first, second = statements(
        "<s1>A study</s1> <c1>found</c1> <t1>the eels had shrunk</t1>. "
        "<s2>The paper</s2> <c2>says</c2> <t2>why</t2>."
    )

    assert second.speaker == first.speaker


def test_the_paper_is_no_study_where_a_newspaper_was_met() -> None:
    *_, last = statements(
        "<s3>The Holm Gazette</s3> <c3>reported</c3> <t3>a loss</t3>. "
        "<s1>A study</s1> <c1>found</c1> <t1>the eels had shrunk</t1>. "
        "<s2>The paper</s2> <c2>says</c2> <t2>why</t2>."
    )

    assert last.speaker.voice is Voice.INSTITUTION


@pytest.mark.parametrize(("club", "same"), [("Holm Athletic", True), ("Leeds United", False)])
def test_a_club_is_called_by_its_first_word_unless_that_is_a_city(club: str, same: bool) -> None:
    first, second = statements(
        f"<s1>{club}</s1> <c1>said</c1> <t1>it was late</t1>.\n\n"
        f"<s2>{club.split()[0]}</s2> <c2>denied</c2> <t2>it</t2>."
    )

    assert second.speaker.voice is Voice.INSTITUTION
    assert (second.speaker.key == first.speaker.key) is same


def test_the_officials_of_a_headline_are_the_ones_whom_the_article_calls_more_fully() -> None:
    first, second = statements(
        "<t1>Fountain is the source</t1>, <s1>health officials</s1> <c1>say</c1>\n\n"
        "<t2>A fountain made 31 ill</t2>, <s2>county health officials</s2> <c2>said</c2>."
    )

    assert first.speaker == second.speaker


@pytest.mark.parametrize(
    ("words", "others"),
    [("health", "school officials"), ("prison", ""), ("health", "state health officials")],
)
def test_officials_of_a_headline_who_can_be_others_stay_their_own(words: str, others: str) -> None:
    other = f" <s3>{others.capitalize()}</s3> <c3>said</c3> <t3>it was not</t3>." if others else ""
    found = statements(
        f"<t1>Fountain is the source</t1>, <s1>{words} officials</s1> <c1>say</c1>\n\n"
        f"<t2>A fountain made 31 ill</t2>, <s2>county health officials</s2> <c2>said</c2>.{other}"
    )

    assert (found[0].speaker == found[1].speaker) is (others == "school officials")


def test_a_body_with_a_short_name_before_a_country_is_nobody_who_can_be_he() -> None:
    *_, last = statements(
        "<s1>Tom Pell</s1> <c1>said</c1> <t1>no</t1>. NHS Holm paid. <s2>He</s2> <c2>said</c2> <t2>so</t2>."
    )

    assert last.speaker.name == "Tom Pell"


def test_the_agency_is_the_one_named_beside_the_noun() -> None:
    _, found = read_report(
        "Velmark's foreign minister, Sara Quint, told the state news agency VTB that it was absurd. "
        "The agency added that it had rained."
    )

    assert [one.speaker.name for one in found] == ["Sara Quint", "VTB"]


def test_a_company_that_a_paragraph_begins_with_goes_before_one_that_spoke_above() -> None:
    assert who_speaks(
        "Marrow Tool Corp. said an offer from Castle Industries was low.\n\n"
        "Castle went public with its offer on Sunday. The company said it could raise the price."
    ) == ["Marrow Tool Corp.", "Castle"]


@pytest.mark.parametrize(
    "noun",
    [
        *("general staff", "high command", "junta", "gendarmerie", "politburo", "synod", "archdiocese"),
        *("delegation", "caucus", "bloc", "movement", "guild", "choir", "hospice", "surgery", "cooperative"),
        *("nonprofit", "governing body", "chamber of commerce", "borough", "tribe", "cartel", "collective"),
        *("subsidiary", "conglomerate", "management", "brokerage", "resort", "utility", "standing committee"),
    ],
)
def test_a_body_is_no_unnamed_person(noun: str) -> None:
    for text in (f"The {noun} said it was late.", f"A local {noun} said it was late."):
        _, found = read_report(text)
        assert [one.speaker.voice for one in found] == [Voice.INSTITUTION]


EMPLOYERS = {
    "Helal was the director of Procter & Gamble’s plant in Amiens. The company said no.": "Procter & Gamble",
    "Helal worked for Lund Steel in Amiens. The company said no.": "Lund Steel",
    "The Dow was held back by a drop in the oil giant Exmo Oil. The company said no.": "Exmo Oil",
}


@pytest.mark.parametrize(("words", "name"), EMPLOYERS.items())
def test_the_company_is_the_one_just_told_of_as_such(words: str, name: str) -> None:
    assert who_speaks(f"EgyptAir said it was late.\n\n{words}") == ["EgyptAir", name]


def test_the_company_that_spoke_in_the_paragraph_is_meant_whoever_works_for_another() -> None:
    words = "EgyptAir said it was late. Helal worked for Lund Steel in Amiens. The company said no."
    assert who_speaks(words) == ["EgyptAir", "EgyptAir"]


@pytest.mark.parametrize(
    "told", ["the river group,", "a charity for anglers,", "an agency that counts eels,"]
)
def test_a_body_whose_name_opens_like_an_office_keeps_that_word(told: str) -> None:
    _, found = read_report(
        f"Witness Watch, {told} said it was late. Mud rose. Witness Watch said no more was due."
    )
    assert {(one.speaker.name, one.speaker.voice) for one in found} == {("Witness Watch", Voice.INSTITUTION)}


@pytest.mark.parametrize("told", ["the group’s founder,", "a member of the group,", "the charity treasurer,"])
def test_somebody_with_an_office_is_no_body_by_what_they_are_of(told: str) -> None:
    _, (only,) = read_report(f"Captain Weir, {told} said it was late.")
    assert (only.speaker.name, only.speaker.voice) == ("Weir", Voice.NAMED_PERSON)


def test_a_paper_called_by_a_noun_for_people_is_a_paper() -> None:
    told = "The Rye Trust said it had ten boats. The Courier put the number at two, both of a make which,"
    assert who_speaks(f"{told} it said, was known to leak.") == ["Rye Trust", "Courier", "Courier"]
    assert who_speaks("The courier said it was late.") == ["The courier"]


@pytest.mark.parametrize("told", ["the firm, fair man,", "an agency of one,", "a company,"])
def test_somebody_with_a_title_and_a_surname_is_no_body(told: str) -> None:
    _, (only,) = read_report(f"Coach Vossen, {told} said it was late.")
    assert only.speaker.voice is not Voice.INSTITUTION


@pytest.mark.parametrize("body", ["the pilots’ union", "the union", "the regulator"])
@pytest.mark.parametrize("more", ["Acme’s boss, Bea Holt, said it was late.", "Acme denied it."])
def test_a_body_that_tells_of_a_company_is_not_that_company(body: str, more: str) -> None:
    first = who_speaks(f"Acme shut its mill, {body} said.\n\n{more}")[0]
    assert first == body[0].upper() + body[1:]


def test_whom_others_would_not_name_speaks_alone() -> None:
    assert who_speaks("The pilot, whom neither Lee nor Roe would name, said that it shook.") == ["The pilot"]
