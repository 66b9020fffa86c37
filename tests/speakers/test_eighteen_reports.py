"""What the reports of set eighteen showed: each fault in words of our own."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_speaks
from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.model import Facts, Voice
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements


def test_a_name_before_and_another_name_is_a_person_though_no_list_knows_it() -> None:
    assert who_speaks(
        "Ymra Solberg and Elin Vik stepped down early.\n\nSolberg said it was late. "
        "Jonas Solberg, a medic, was killed last year."
    ) == ["Ymra Solberg"]


def test_whoever_owns_a_brother_is_not_the_one_told_of() -> None:
    assert who_speaks(
        "Dan Roe was hurt.\n\nDan's younger brother, Walter Roe, drove a truck for 16 years.\n\n"
        "“We called it the Stairs,” he says."
    ) == ["Walter Roe"]


def test_the_mother_of_brothers_is_told_by_her_given_name() -> None:
    assert who_speaks(
        "Shirley Roe sat in court.\n\nThe brothers' mother, Edith, 86, sat behind them. "
        "Outside court, she said it was late."
    ) == ["Edith"]


def test_a_company_that_a_paragraph_begins_with_goes_before_one_that_spoke_above() -> None:
    assert who_speaks(
        "Marrow Tool Corp. said an offer from Castle Industries was low.\n\n"
        "Castle went public with its offer on Sunday. The company said it could raise the price."
    ) == ["Marrow Tool Corp.", "Castle"]


def test_a_headlines_minister_is_the_one_of_the_lead() -> None:
    text = read_plain(
        "Minister says games are off\n\nBy Ann Low\n\nThe games are off, the sports minister said.\n\n"
        "He had spoken to the prime minister, Tove Lund, and to others."
    )
    first, *_ = find_statements(text, spoken(find_attributions(text)), Facts())

    assert first.speaker.name == "The sports minister"


@pytest.mark.parametrize(
    ("source", "voice"),
    [
        ("A senior figure in the movement", Voice.UNNAMED_PERSON),
        ("Leading figures in the party", Voice.UNNAMED_GROUP),
        ("New figures", Voice.DOCUMENT),
        ("One in five", Voice.UNNAMED_GROUP),
        ("Researchers who followed nurses, porters and bakers in Rye", Voice.UNNAMED_GROUP),
        ("The man who lost his job, his wife and his house", Voice.UNNAMED_PERSON),
    ],
)
def test_who_a_phrase_stands_for(source: str, voice: Voice) -> None:
    _, (only,) = read_report(f"It rained. {source} said it was over.")

    assert only.speaker.name == source
    assert only.speaker.voice is voice


def test_what_a_court_hears_somebody_believed_is_told_by_nobody_named() -> None:
    text, (only,) = read_report(
        "Ben Roe thought the ditch was his, the court heard, and he wrote 212 letters."
    )

    assert only.speaker.voice is Voice.NOT_STATED
    assert only.spans[0].of(text.characters) == "Ben Roe thought the ditch was his"


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


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("A report by the council found no fault with the pump.", "no fault with the pump"),
        ("The road fell with a crack and, Ann Low said, “a long groan.”", "“a long groan.”"),
        ("It hadn't, Ann Low said.", "It hadn't"),
        ("Ann Low called the vote a sham.", "called the vote a sham"),
        ("Ann Low apologised to “everybody I have hurt”.", "“everybody I have hurt”"),
        ("Ann Low asked people to count birds, and took two samples.", "asked people to count birds"),
    ],
)
def test_what_is_said(sentence: str, said: str) -> None:
    text, (only,) = read_report(f"It rained. {sentence}")

    assert " ".join(span.of(text.characters) for span in only.spans) == said
