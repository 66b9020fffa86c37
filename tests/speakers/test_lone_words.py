"""One capitalised word that no list knows is a surname unless the text shows a body, or no name at all."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from speakers.reported import who_speaks
from whosaidthis.model import Voice

_SAYS = "<s1>Vantor</s1> <c1>said</c1> <t1>the ferry would sail</t1>"


def voice_in(marked: str) -> Voice:
    return statements(marked)[0].speaker.voice


def test_a_word_that_nothing_explains_is_a_persons() -> None:
    assert voice_in(f"{_SAYS}.") is Voice.NAMED_PERSON


@pytest.mark.parametrize(
    "marked",
    [
        f"Shares in the chandler fell.\n\nThe company Vantor has two yards. {_SAYS}.",
        f"Two yards are owned by Vantor, a shipping company. {_SAYS}.",
        f"{_SAYS}. It gave no reason.",
        f"{_SAYS} and its crews would be paid.",
        f"The Vantorans voted. Vantor, which lies north, is calm. {_SAYS}.",
        "According to <s1>Vantor</s1><c1>,</c1> <t1>the ferry would sail</t1>.",
        "<s1>VanTor</s1> <c1>said</c1> <t1>the ferry would sail</t1>.",
        "<s1>Vantor</s1> <c1>reported</c1> <t1>that the ferry would sail</t1>.",
    ],
)
def test_a_sign_near_by_makes_it_a_body(marked: str) -> None:
    assert voice_in(marked) is Voice.INSTITUTION


@pytest.mark.parametrize(
    "after", [". It was raining.", ". It will be closed.", ", and the club lost its way."]
)
def test_it_and_its_can_mean_something_else(after: str) -> None:
    assert voice_in(f"{_SAYS}{after}") is Voice.NAMED_PERSON


def test_a_country_is_known_by_its_people() -> None:
    assert (
        voice_in("Ulmaran ships left. <s1>Ulmara</s1> <c1>said</c1> <t1>they would return</t1>.")
        is Voice.INSTITUTION
    )


@pytest.mark.parametrize("word", ["Q", "Initial", "Harvest"])
def test_a_word_that_the_text_also_writes_small_is_nobody(word: str) -> None:
    marked = (
        f"They feared for the harvest this year. <s1>{word}</s1> <c1>said</c1> <t1>the ferry would sail</t1>."
    )

    assert voice_in(marked) is Voice.NOT_STATED


def test_a_surname_is_a_name_even_where_the_text_writes_the_word_small() -> None:
    (only,) = statements(
        "Ruth Field sold the field in May. <s1>Field</s1> <c1>said</c1> <t1>the ferry would sail</t1>."
    )

    assert only.speaker.name == "Ruth Field"


def test_what_has_a_foreign_ministry_is_no_person() -> None:
    first, second = statements(
        "<s1>Velmark</s1> <c1>denied</c1> <t1>any offer</t1>. <t2>“Nothing was said,”</t2> "
        "<s2>its foreign ministry</s2> <c2>said</c2>. Velmark's parliament meets on Monday."
    )

    assert first.speaker.voice is Voice.INSTITUTION
    assert second.speaker.name == "Velmark's foreign ministry"


def test_a_company_named_after_what_it_runs_is_no_person() -> None:
    (only,) = statements("<s1>Northmoor Ports</s1> <c1>said</c1> <t1>the quay would close</t1>.")

    assert only.speaker.voice is Voice.INSTITUTION


@pytest.mark.parametrize("verb", ["say", "said", "says"])
def test_a_short_name_speaks_in_either_number(verb: str) -> None:
    assert who_speaks(f"The RCMP {verb} they opened an investigation in 2011.") == ["RCMP"]
