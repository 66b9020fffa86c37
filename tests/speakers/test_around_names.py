"""A name is printed without the words that only stand beside it, and keeps its body or office apart."""

from __future__ import annotations

import pytest

from speakers.marked import last_speaker, statements
from speakers.reported import read_report, who_speaks
from whosaidthis.model import Speaker, Voice


def speaker_of(source: str, cue: str = "said") -> Speaker:
    (only,) = statements(f"<s1>{source}</s1> <c1>{cue}</c1> <t1>the ferry would sail</t1>.")
    return only.speaker


@pytest.mark.parametrize(
    ("source", "name", "affiliation"),
    [
        ("CNN’s Dora Vale", "Dora Vale", "CNN"),
        ("The Washington Post's Orla Finch", "Orla Finch", "Washington Post"),
        ("Ohio’s Piet Maas", "Piet Maas", "Ohio"),
        ("Harbour Research Center’s Maas", "Maas", "Harbour Research Center"),
    ],
)
def test_a_person_is_not_named_with_the_body_they_belong_to(source: str, name: str, affiliation: str) -> None:
    speaker = speaker_of(source)

    assert (speaker.name, speaker.voice, speaker.affiliation) == (name, Voice.NAMED_PERSON, affiliation)


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("Secretary of State Imogen Tarr", "Imogen Tarr", "secretary of state"),
        ("Former Chief of Staff Imogen Tarr", "Imogen Tarr", "former chief of staff"),
        ("Supervisor of Elections Imogen Tarr", "Imogen Tarr", "supervisor of elections"),
        ("Hobbs Challenger Imogen Tarr", "Imogen Tarr", "challenger"),
        ("Democrat Imogen Tarr", "Imogen Tarr", "democrat"),
        ("Minister for Health Imogen Tarr", "Imogen Tarr", "minister for health"),
        (
            "Minister for Housing and Local Government Zor Tarr",
            "Zor Tarr",
            "minister for Housing and Local Government",
        ),
        ("the Minister for Sport and Trade, Imogen Tarr,", "Imogen Tarr", "minister for Sport and Trade"),
        ("The Minister for Health", "The Minister for Health", "minister for health"),
    ],
)
def test_an_office_of_several_words_is_not_cut_in_half(source: str, name: str, role: str) -> None:
    speaker = speaker_of(source)

    assert (speaker.name, speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("the Minister for Sport and Trade", ["The Minister for Sport and Trade"]),
        ("the Minister for Sport and Local Government", ["The Minister for Sport and Local Government"]),
        ("the Minister of Sport and Imogen Tarr", ["The Minister of Sport", "Imogen Tarr"]),
        ("the Minister of Sport and Health Canada", ["The Minister of Sport", "Health Canada"]),
        ("the Secretary of Energy and Water Watch", ["The Secretary of Energy", "Water Watch"]),
    ],
)
def test_two_fields_of_one_office_are_no_two_speakers(source: str, names: list[str]) -> None:
    found = statements(f"It rained. Then <s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert [one.speaker.name for one in found] == names


def test_whoever_a_firm_could_be_is_somebody_where_who_follows() -> None:
    words = "“We saw it,” says one ferry operator, who asks not to be named. He has sold a ship, he says."

    assert who_speaks(words) == ["One ferry operator"] * 2


def test_a_firm_stays_one_where_who_follows() -> None:
    assert (
        statements("<s1>The regulator</s1>, who has no power, <c1>said</c1> <t1>it was late</t1>.")[
            0
        ].speaker.voice
        is Voice.INSTITUTION
    )


@pytest.mark.parametrize("source", ["Maybe Imogen Tarr", "Utrecht-based Imogen Tarr", "Imogen Tarr Sunday"])
def test_adverbs_origins_and_days_are_no_part_of_a_name(source: str) -> None:
    assert speaker_of(source).name == "Imogen Tarr"


def test_a_claim_is_its_owners() -> None:
    (only,) = statements(
        "Imogen Tarr ran again. <s1>Tarr’s</s1> <c1>claim</c1> <t1>that the ferry is late</t1> is wrong."
    )

    assert only.speaker.name == "Imogen Tarr"


def test_a_house_whose_name_ends_like_an_owner_keeps_its_name() -> None:
    assert speaker_of("Brannigan's").name == "Brannigan's"


def test_his_office_is_the_office_of_a_named_person_alone() -> None:
    _, second = statements(
        "<s1>A skipper</s1> <c1>said</c1> <t1>he was lost</t1>. "
        "<s2>His organization</s2> <c2>said</c2> <t2>it was not</t2>."
    )

    assert second.speaker.name == "His organization"


@pytest.mark.parametrize("place", ["West Virginia", "Puerto Rico", "Midtown Manhattan", "Seattle"])
def test_a_place_is_no_person(place: str) -> None:
    assert speaker_of(place).voice is Voice.INSTITUTION


def test_the_name_of_a_day_says_nothing() -> None:
    assert speaker_of("Super Tuesday").voice is Voice.NOT_STATED


@pytest.mark.parametrize(
    "source", ["Republicans", "Half of Vermont Democrats", "Latino Republicans", "Yet Democrats"]
)
def test_members_of_a_party_are_a_group_without_number(source: str) -> None:
    speaker = speaker_of(source)

    assert (speaker.voice, speaker.count) == (Voice.UNNAMED_GROUP, None)


def test_one_member_of_a_party_is_one_unnamed_person() -> None:
    speaker = speaker_of("One Republican")

    assert (speaker.voice, speaker.count) == (Voice.UNNAMED_PERSON, 1)


@pytest.mark.parametrize("source", ["The Republican Party", "The Republican National Convention"])
def test_what_belongs_to_a_party_is_no_member_of_it(source: str) -> None:
    assert speaker_of(source).voice is Voice.INSTITUTION


@pytest.mark.parametrize("name", ["Mark Cuban", "Bryan English"])
def test_a_surname_that_is_a_people_stays_a_persons(name: str) -> None:
    assert speaker_of(name).voice is Voice.NAMED_PERSON


def test_a_people_is_no_person() -> None:
    assert speaker_of("Mexican American").voice is not Voice.NAMED_PERSON


def test_a_poll_with_a_name_is_a_document() -> None:
    speaker = speaker_of("A Harbour Poll", "found")

    assert (speaker.name, speaker.voice) == ("A Harbour Poll", Voice.DOCUMENT)


def test_a_headlines_clause_is_no_name() -> None:
    assert speaker_of("Tarr Is In Trouble Now").voice is Voice.NOT_STATED


@pytest.mark.parametrize("source", ["His son, Piet", "Her sister, Orlagh, 39"])
def test_a_relatives_name_is_a_persons(source: str) -> None:
    assert speaker_of(source).voice is Voice.NAMED_PERSON


def test_a_role_that_no_list_knows_leaves_the_name_a_persons() -> None:
    assert speaker_of("The venture capitalist Mark Tarr").voice is Voice.NAMED_PERSON


def test_an_office_before_a_full_name_is_no_part_of_it_later() -> None:
    (only,) = statements(
        "They met Secretary of State Imogen Tarr in Rye. <s1>Tarr</s1> <c1>said</c1> <t1>it was late</t1>."
    )

    assert only.speaker.name == "Imogen Tarr"


def test_the_first_word_of_a_sentence_is_not_what_the_council_means() -> None:
    (only,) = statements(
        "Worried by floods, people left. <s1>The council</s1> <c1>said</c1> <t1>it was worried</t1>."
    )

    assert only.speaker.name == "The council"


@pytest.mark.parametrize("word", ["BOOM", "LOOK"])
def test_a_shout_is_nobody(word: str) -> None:
    assert speaker_of(word).voice is Voice.NOT_STATED


def test_a_city_is_not_the_clinic_named_after_it() -> None:
    (only,) = statements(
        "The Seattle Clinic opened. <s1>Seattle</s1> <c1>felt</c1> <t1>that it had its nerve back</t1>."
    )

    assert only.speaker.name == "Seattle"


def test_the_day_of_a_document_goes_with_its_participle() -> None:
    (only,) = statements(
        "<s1>A poll published on Sunday</s1> <c1>showed</c1> <t1>that most back the plan</t1>."
    )

    assert only.speaker.name == "A poll"


def test_the_mark_of_an_answer_is_no_initial() -> None:
    (only,) = statements("<s1>A. Mayor Ann Lee</s1> <c1>believes</c1> <t1>it is late</t1>.")

    assert only.speaker.name == "Ann Lee"


def test_what_was_done_to_a_paper_is_no_second_source() -> None:
    (only,) = statements(
        "<s1>A letter seen by the Post and sent to parents</s1> <c1>said</c1> <t1>it was late</t1>."
    )

    assert only.speaker.voice is Voice.DOCUMENT


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Neighbouring Velmark's army said it was late.", "Velmark's army"),
        ("Joan Dumas, 52, a welder, said it was late.", "Joan Dumas"),
    ],
)
def test_what_stands_beside_a_name_is_left_out(sentence: str, name: str) -> None:
    _, (only,) = read_report(sentence)

    assert only.speaker.name == name


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("Ann Lee (Labour) — the mayor of Rye — said it was shut.", ["Ann Lee"]),
        ("BP — the owner of the rig — said it was shut.", ["BP"]),
    ],
)
def test_a_clause_behind_a_name_is_left_out(words: str, speakers: list[str]) -> None:
    assert who_speaks(words) == speakers


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Ann Rose", "Ann Rose"),
        ("Director of Public Works Ann Lee", "Ann Lee"),
        ("Rye Chief of Police Ann Lee", "Ann Lee"),
        ("Msgr. Tom Berg", "Tom Berg"),
        ("Mum-of-two Ann Lee", "Ann Lee"),
        ("Morvenia’s Border Guard Service", "Morvenia’s Border Guard Service"),
        ("The Ministry of Trade, Industry and Energy", "Ministry of Trade, Industry and Energy"),
        ("Town Clerk Ann Lee", "Ann Lee"),
        ("The state’s Office of Consumer Lending", "Office of Consumer Lending"),
        ("SP Folasade Berg", "Folasade Berg"),
        ("A trader, who identified herself simply as Mama Bose,", "Mama Bose"),
        ("The Head of Communications, Rye Power Company, Mrs Ann Lee,", "Ann Lee"),
        ("A 2023 paper by Dr Berg and colleagues", "A 2023 paper by Dr Berg and colleagues"),
        ("Another resident, bus driver Tom Berg,", "Tom Berg"),
        ("A report titled “Dry Beds, Deep Pits”", "A report titled “Dry Beds, Deep Pits”"),
        ("A bus driver, who asked to be identified only as Martin,", "Martin"),
        ("A gamer who goes by the handle “gristle”", "gristle"),
        ("The vet who treated the dog, Dr Ann Lee,", "Ann Lee"),
        ("The reply, from Ann Lee,", "The reply"),
    ],
)
def test_a_source_is_called_by_its_name(source: str, name: str) -> None:
    assert last_speaker(source) == name
