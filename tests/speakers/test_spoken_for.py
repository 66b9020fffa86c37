"""Whose name it is behind two offices: "A spokesman for the mayor, Ann Lee, said"."""

import pytest

from speakers.reported import read_report, who_speaks
from whosaidthis.model import Basis


def bases(words: str) -> list[tuple[str, Basis]]:
    return [(one.speaker.name, one.speaker_basis) for one in read_report(words)[1]]


@pytest.mark.parametrize(
    "source", ["A spokesman for the mayor", "An aide to the president", "A lawyer for the prime minister"]
)
def test_a_name_behind_somebody_who_speaks_for_another_is_inferred_to_be_theirs(source: str) -> None:
    assert bases(f"{source}, Ann Lee, said that it was late.") == [("Ann Lee", Basis.INFERRED)]


@pytest.mark.parametrize("source", ["A spokesman for the company", "The mayor of the town", "The spokesman"])
def test_a_name_behind_one_office_is_stated(source: str) -> None:
    assert bases(f"{source}, Ann Lee, said that it was late.") == [("Ann Lee", Basis.STATED)]


@pytest.mark.parametrize("met", ["Mayor Ann Lee came.", "The mayor, Ann Lee, came."])
def test_a_name_given_elsewhere_to_the_one_spoken_for_is_theirs(met: str) -> None:
    told = "A spokesman for the mayor, Ann Lee, said that it was late."
    assert who_speaks(f"{met} {told}") == ["A spokesman for the mayor"]


def test_a_name_given_elsewhere_to_another_stays_the_spokesmans() -> None:
    told = "A spokesman for the mayor, Ann Lee, said that it was late."
    assert bases(f"Mayor Ben Roe came. {told}") == [("Ann Lee", Basis.INFERRED)]
