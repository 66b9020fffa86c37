"""A description with a state, a nation, a town or an accusation in it is not given to whoever stands near."""

import pytest

from .reported import who_says_what, who_speaks


def test_the_french_president_may_be_whom_the_other_president_met() -> None:
    assert who_speaks(
        "President Vane had a talk with Luc Morel. The French president said he would come."
    ) == ["The French president"]


def test_the_french_president_is_the_one_president_who_met_workers() -> None:
    assert who_speaks("President Emile Vane met workers. The French president said he would come.") == [
        "Emile Vane"
    ]


def test_a_senator_from_iowa_is_not_the_florida_senator() -> None:
    said = who_speaks(
        "Marco Rey stressed defence beside Sen. Joni Arnt, R-Iowa. The Florida senator said he felt good."
    )
    assert "Joni Arnt" not in said


@pytest.mark.parametrize("seat", ["(I-Vt.)", "(D-Vermont)", "(I-Vt)"])
def test_a_short_form_of_the_state_is_the_state(seat: str) -> None:
    words = f"Sen. Bernie Rey {seat} met Ann Roe. The Vermont senator said he felt good."
    assert who_speaks(words) == ["Bernie Rey"]


@pytest.mark.parametrize(
    "words",
    [
        "SITE Watch Group published the lists. The terrorist group said it had lost 40 men.",
        "The lists were published by SITE Watch Group. The terrorist group said it had lost 40 men.",
        "SITE Watch Group said it had read the lists. The terrorist group said it had lost 40 men.",
    ],
)
def test_nobody_is_made_a_terrorist_by_a_noun(words: str) -> None:
    assert who_speaks(words)[-1] == "The terrorist group"


def test_the_government_in_a_town_is_no_other_nation_s() -> None:
    words = "The German government protested on Monday. The government in Beijing said it would answer."
    assert who_speaks(words) == ["Government in Beijing"]


def test_the_coalition_that_won_is_not_the_government() -> None:
    words = (
        "Roe's Coalition for Unity won 137 seats. Roe was to be mayor, but the government said he had lost."
    )
    assert who_speaks(words) == ["The government"]


def test_the_airline_is_not_the_broadcaster() -> None:
    said = who_says_what("The pair came from Rye, BFTV reported. He had flown with CorAir, the airline said.")
    assert [speaker for speaker, _ in said] == ["BFTV", "The airline"]
