"""Whom an article is about: the one whom "he" and "the two-term president" mean between two."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from speakers.reported import who_speaks, who_speaks_in
from whosaidthis.model import Basis, Voice

_AGAIN = "Emil Gray was a captain.\n\n"


def test_he_is_the_one_named_before_with_whom_the_sentence_begins() -> None:
    (only,) = statements(
        f"{_AGAIN}Gray, 33, spoke about his decision to leave Bill Potts and his party.\n\n"
        "<t1>“He has no plan,”</t1> <s1>he</s1> <c1>said</c1>."
    )

    assert only.speaker.name == "Emil Gray"
    assert only.speaker_basis is Basis.INFERRED


def test_he_is_nobody_where_the_other_has_been_named_as_often() -> None:
    (only,) = statements(
        f"{_AGAIN}Bill Potts is a farmer.\n\nGray, 33, spoke about his decision to leave Bill Potts.\n\n"
        "<t1>“He has no plan,”</t1> <s1>he</s1> <c1>said</c1>."
    )

    assert only.speaker.voice is Voice.NOT_STATED


@pytest.mark.parametrize("words", ["The two-term president", "The outgoing president", "The president"])
def test_what_a_writer_calls_an_office_holder_in_passing_changes_nobody(words: str) -> None:
    (only,) = statements(
        "President Ann Lee will speak.\n\nIda Berg, a nurse, waited.\n\n"
        f"<t1>“It will be hard,”</t1> <s1>{words}</s1> <c1>said</c1>."
    )

    assert only.speaker.name == "Ann Lee"


def test_the_deputy_president_is_another() -> None:
    (only,) = statements(
        "President Ann Lee will speak.\n\n"
        "<t1>“It will be hard,”</t1> <s1>the deputy president</s1> <c1>said</c1>."
    )

    assert only.speaker.name == "The deputy president"


def test_an_epithet_is_the_one_who_spoke_in_the_last_paragraph() -> None:
    *_, last = statements(
        "<s1>Bob Roe</s1> <c1>asked</c1> <t1>Justice Ida Berg to resign</t1>.\n\n"
        "<t2>“She is wrong,”</t2> <s2>the presumptive nominee</s2> <c2>wrote</c2>."
    )

    assert last.speaker.name == "Bob Roe"


@pytest.mark.parametrize("words", ["American History", "Senate Rivers"])
def test_a_name_that_begins_with_a_nation_or_a_body_is_no_person(words: str) -> None:
    (only,) = statements(
        f"The pistol is a piece of {words}.\n\n<t1>“It is mine,”</t1> <s1>he</s1> <c1>said</c1>."
    )

    assert only.speaker.voice is Voice.NOT_STATED


def test_she_of_the_sentence_before_is_not_whom_that_names() -> None:
    told = "She made the first Whelk in 1961. “Ron came home furious,” she said."
    assert who_speaks(f"Enid Prowse, 88, was the voice of Captain Whelk.\n\n{told}") == [""]


def test_who_opens_headline_and_report_is_whom_it_is_about() -> None:
    told = "Ann Prowse, who has died, made Captain Whelk.\n\nShe kept the doll. “It was late,” she said."
    assert who_speaks_in(f"Ann Prowse dies at 88\n\n{told}") == ["Ann Prowse"]


SCENE = {
    "A painted scroll above her desk says little. She rarely did.": "Ida Holm",
    "A regular at the bar shook her head. She rarely did.": "",
}


@pytest.mark.parametrize(("scene", "name"), SCENE.items())
def test_a_thing_above_her_desk_is_no_other_woman(scene: str, name: str) -> None:
    told = f"Minister Ida Holm said it was late.\n\nIt lasted. {scene}\n\nOn the mill, she maintained that"
    assert who_speaks(f"{told} it was right.")[-1] == name
