"""How a paper came to its readers is no part of what is said in it."""

from __future__ import annotations

import pytest

from attribution.attributed import only

_HANDLED = [
    "made public Thursday",
    "made public on Thursday",
    "made available to the Herald",
    "published Thursday",
    "released by the council on Monday night",
    "seen by the Herald",
    "first obtained by the Herald",
    "posted online",
    "dated Oct. 6",
    "sent to staff last week",
    "handed to the board",
    "unsealed on Monday in Rye",
]


@pytest.mark.parametrize("handled", _HANDLED)
@pytest.mark.parametrize(
    "said",
    [
        "The mill cannot account for about 60 percent of the flour it sent to Rye",
        "The mill cannot account for a “significant” number of sacks it sent to Rye",
    ],
)
def test_a_clause_before_the_credit_is_what_is_said(said: str, handled: str) -> None:
    found = only(f"{said}, its inspector said in a letter {handled}.")
    assert (found.source, found.content) == ("its inspector", said)


@pytest.mark.parametrize("handled", _HANDLED)
@pytest.mark.parametrize("said", ["that the mill was shut", "the mill was shut"])
def test_the_clause_behind_it_is_what_is_said(said: str, handled: str) -> None:
    assert only(f"Ann Lee said in a letter {handled} {said}.").content == said


def test_it_may_stand_between_commas() -> None:
    found = only("The mill was shut, Ann Lee said in a report, made public Thursday.")
    assert found.content == "The mill was shut"


@pytest.mark.parametrize(
    "said",
    [
        "released prisoners were ill",
        "published works were bad",
        "that men seen by the mill were ill",
    ],
)
def test_a_participle_of_what_is_said_stays_in_it(said: str) -> None:
    assert only(f"Ann Lee said in a report {said}.").content == said
