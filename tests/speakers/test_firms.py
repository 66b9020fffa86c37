"""Two capitalised words are a firm's where a noun beside them, or "it" behind them, says so."""

from __future__ import annotations

import pytest

from speakers.reported import read_report
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
