"""The writer's own clauses beside statements."""

from __future__ import annotations

from dataclasses import replace

import pytest

from speakers.marked import read, statements
from speakers.reported import read_report, who_says_what
from whosaidthis.attribution import attitudes, find_attributions, spoken
from whosaidthis.model import Facts, Span, Speaker, Voice
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements, own_words


def own(marked: str) -> list[str]:
    text, _ = read(marked)
    return [span.of(text.characters) for span in own_words(text, statements(marked))]


@pytest.mark.parametrize(
    ("marked", "clauses"),
    [
        (
            "<t1>The mill will close</t1>, <s1>Acme</s1> <c1>said</c1> Tuesday, "
            "as the town braces for a hard year.",
            ["as the town braces for a hard year"],
        ),
        (
            "While bakers will be angry, <s1>the minister</s1> <c1>denied</c1> <t1>that bread was dear</t1>.",
            ["While bakers will be angry"],
        ),
        (
            "<s1>Acme</s1> <c1>said</c1> <t1>it grew</t1>. Its shares fell by a third.",
            ["Its shares fell by a third."],
        ),
        ("However, <s1>Acme</s1> <c1>said</c1> <t1>it grew</t1>.", []),
        ("<s1>Ann Lee</s1> <c1>told</c1> <h1>reporters</h1> in Oslo <t1>it grew</t1>.", []),
        ("<s1>Acme</s1> <c1>said</c1> <t1>it grew</t1>.\n\nRain fell on the town.", []),
    ],
)
def test_clauses_that_nobody_is_given(marked: str, clauses: list[str]) -> None:
    assert own(marked) == clauses


def test_what_an_editor_credits_is_no_clause_of_the_writers() -> None:
    marked = "The miners’ union has long believed <t1>that eight posts will go</t1>. It rained all day."
    text, _ = read(marked)
    start = text.characters.index("that eight")
    union = Speaker("union", "The miners’ union", Voice.INSTITUTION, 1)
    said = Span(start, start + len("that eight posts will go"))
    made = replace(statements("<s1>Acme</s1> <c1>said</c1> <t1>it grew</t1>.")[0], source=(), cue=())
    made = replace(made, spans=(said,), content=(said,), speaker=union, by_editor=True)
    assert [span.of(text.characters) for span in own_words(text, [made])] == ["It rained all day."]


def test_what_somebody_believes_is_not_the_writers_alone() -> None:
    text = read_plain(
        "Acme said it grew. The union believes that eight posts are at risk. It rained all day."
    )
    found = find_attributions(text)
    said = find_statements(text, spoken(found), Facts())
    alone = [span.of(text.characters) for span in own_words(text, said, attitudes(text.characters, found))]
    assert alone == ["It rained all day."]


@pytest.mark.parametrize(
    ("sentence", "alone"),
    [
        ("In a letter to members, Ann Lee wrote that it leaked.", []),
        ("In an emailed statement, Acme said that it leaked.", []),
        ("In an emailed statement on Thursday, Acme said that it leaked.", []),
        (
            "In an emailed statement that was too long to read, Acme said that it leaked.",
            ["In an emailed statement that was too long to read"],
        ),
        ("In a letter to Tom Reed, his brother, Ann Lee wrote that it leaked.", []),
        (
            "Nobody believes that the mill will reopen. Ann Lee said that it leaked.",
            ["Nobody believes that the mill will reopen."],
        ),
        (
            "The council is to vote on the roof in May. Ann Lee said that it leaked.",
            ["The council is to vote on the roof in May."],
        ),
    ],
)
def test_a_phrase_that_leads_in_is_no_clause(sentence: str, alone: list[str]) -> None:
    text = read_plain(sentence)
    found = find_attributions(text)
    said = find_statements(text, spoken(found), Facts())
    told = own_words(text, said, attitudes(text.characters, found))
    assert [span.of(text.characters) for span in told] == alone


@pytest.mark.parametrize(
    "secrecy",
    [
        "<s1>two people familiar with it</s1>, who asked not to be named because the talks are private",
        "<s1>an aide</s1>, who was not authorised to speak publicly",
        "<s1>a guard</s1>, who declined to be named for fear of losing his job",
        "<s1>an aide</s1> as she left, declining to give her name",
    ],
)
def test_why_somebody_is_not_named_is_no_clause_of_the_writers(secrecy: str) -> None:
    assert own(f"<t1>The gate was open</t1>, <c1>said</c1> {secrecy}.") == []


@pytest.mark.parametrize("noun", ["fault lines", "the fault"])
def test_a_fault_is_no_verb(noun: str) -> None:
    assert who_says_what(f"The nation’s political {noun} ran deep.") == []


def test_who_shows_somebody_a_room_says_nothing() -> None:
    assert who_says_what("The manager, Joris Penders, showed me the chapel.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "State television showed a documentary about skating.",
        "Ben Roe wrote 212 letters to the council.",
        "Police found no weapon.",
    ],
)
def test_deeds_are_no_statements(sentence: str) -> None:
    assert read_report(f"It rained. {sentence}")[1] == []
