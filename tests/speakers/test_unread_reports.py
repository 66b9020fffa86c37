"""Who speaks in turns of prose that reports showed which nobody had read before the machine did."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from whosaidthis.model import Voice


def said(source: str, before: str = "") -> str:
    """The name of the one speaker of a text that ends in `source` and what it says."""
    *_, last = statements(f"{before}<s9>{source}</s9> <c9>said</c9> <t9>it was late</t9>.")
    return last.speaker.name


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
def test_a_source_names(source: str, name: str) -> None:
    assert said(source) == name


@pytest.mark.parametrize("office", ["The Chief of Police of Rye", "The Chief of Police", "The Head of State"])
def test_the_holder_of_an_office_is_one_unnamed_person(office: str) -> None:
    (only,) = statements(f"<s1>{office}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.voice is Voice.UNNAMED_PERSON
    assert only.speaker.count == 1


@pytest.mark.parametrize(
    ("before", "source", "name"),
    [
        ("Robert Berg left early.\n\n", "Bob Berg", "Robert Berg"),
        ("Councillor Ann Lee came. ", "Cllr Lee", "Ann Lee"),
        ("The Chairman of the council, Hon. Tom Berg, came in. ", "The chairman", "Tom Berg"),
        ("Ann Lee, 52, has a shop.\n\n", "The mother-of-three", "Ann Lee"),
        ("The rail ombudsman, Ann Lee, wrote to them.\n\n", "the ombudsman", "Ann Lee"),
        (
            "<s1>The Rye Society</s1>, an alumni group, <c1>says</c1> <t1>it is old</t1>. ",
            "The group",
            "Rye Society",
        ),
        ("Late Berg goal stuns Rye\n\nSubstitute Tom Berg came on.\n\n", "Berg", "Tom Berg"),
        ("Lund to Buy Pump Maker Brightwater\n\nIt rained.\n\n", "Brightwater", "Brightwater"),
        ("Mr. Berg would not be seen. Through his lawyer, Tom Pell, ", "he", "Berg"),
        (
            "Clearmere Utilities is old. The company grew.\n\nMr. Berg left Clearmere. Reached later, ",
            "he",
            "Berg",
        ),
        ("They met Halvorsen.\n\nHalvorsen will pay in cash, ", "it", "Halvorsen"),
        ("The Union’s own read-out of the call was shorter. ", "It", "The Union’s own read-out"),
    ],
)
def test_a_later_source_is_somebody_of_whom_the_text_has_told(before: str, source: str, name: str) -> None:
    assert said(source, before) == name


def test_a_place_is_not_she() -> None:
    before = (
        "Tilda Brandt was a clerk, born in Harle.\n\n"
        "Elected for Harle West at her second attempt, Brandt waited. Late in life "
    )
    assert said("she", before) == "Tilda Brandt"


def test_a_surname_is_its_first_bearers_until_another_is_brought_in() -> None:
    assert said("Lee", "Ann Lee ran.\n\n") == "Ann Lee"
    first, _ = statements(
        "Ann Lee ran.\n\n<s1>Lee</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<s2>Her mother, Joan Lee,</s2> <c2>said</c2> <t2>it was early</t2>."
    )
    assert first.speaker.name == "Ann Lee"


def test_a_story_goes_on_about_her_over_paragraphs_that_name_no_other_woman() -> None:
    story = "Ann Lee was a clerk.\n\nShe won a prize, and Tom Pell hired her.\n\nIt cost her the job. Later "
    assert said("she", story) == "Ann Lee"


def test_but_not_over_three_that_tell_of_nobody() -> None:
    (only,) = statements(
        "Ann Lee was a clerk.\n\nThe mill was shut.\n\nThe dam broke.\n\nThe road sank.\n\n"
        "It rained. Later <s1>she</s1> <c1>said</c1> <t1>it was late</t1>."
    )
    assert only.speaker.voice is Voice.NOT_STATED


def test_a_headlines_researcher_is_the_one_whom_the_text_names_first() -> None:
    first, *_ = statements(
        "<t1>App leaks</t1>, <s1>researcher</s1> <c1>says</c1>\n\n"
        "It was found by Ann Lee, a researcher based in Rye. <s2>She</s2> <c2>said</c2> <t2>so</t2>.\n\n"
        "<s3>A second researcher</s3> <c3>said</c3> <t3>it was new</t3>."
    )
    assert first.speaker.name == "Ann Lee"


def test_he_is_nobody_of_an_earlier_paragraph_where_this_one_brings_in_another_man() -> None:
    (_, second) = statements(
        "<s1>Tom Berg</s1> <c1>denied</c1> <t1>it</t1>.\n\n"
        "In a farmhouse, the officer commanding the sector traced the river. "
        "<t2>It was wide</t2>, <s2>he</s2> <c2>said</c2>."
    )
    assert second.speaker.voice is Voice.NOT_STATED


@pytest.mark.parametrize(
    ("spoke", "source", "name"),
    [
        ("The Rye Fire Department", "The state highway department", "The state highway department"),
        ("The Rye Operator", "The operators", "The operators"),
    ],
)
def test_a_body_is_not_another_that_has_spoken(spoke: str, source: str, name: str) -> None:
    assert said(source, f"<s1>{spoke}</s1> <c1>said</c1> <t1>it was early</t1>. ") == name


def test_a_headlines_group_is_not_one_person_who_says_the_same() -> None:
    first, _ = statements(
        "<t1>Crew saw smoke before the crash</t1>, <s1>investigators</s1> <c1>say</c1>\n\n"
        "<s2>The head of the board</s2> <c2>said</c2> <t2>the crew saw smoke before the crash</t2>."
    )
    assert first.speaker.name == "Investigators"
