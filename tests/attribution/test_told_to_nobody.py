"""What nobody is told is not said; what is said of nobody keeps its "no", "none" or "not"."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only
from speakers.reported import read_report


@pytest.mark.parametrize(
    "told",
    [
        "told not a soul that it was late",
        "told not a single family that it was late",
        "told none of her aides that it was late",
        "told neither of them that it was late",
        "told no reporter that it was late",
        "told no one that it was late",
        "told nobody what it was",
        "warned none of the boats",
        "warned none of the boats that a storm was near",
        "warned nobody of the storm",
        "asked no one to leave",
    ],
)
def test_nobody_is_told(told: str) -> None:
    assert attributed(f"Ann Lee {told}.") == []


@pytest.mark.parametrize(
    ("cue", "said"),
    [
        ("warned", "none of the boats would come back"),
        ("warned", "nobody would come back"),
        ("warned", "no one should go out"),
        ("warned", "nobody else would come"),
        ("warned", "not one of the boats would come back"),
        ("promised", "not a single job would be lost"),
        ("promised", "none of the boats would sail"),
        ("predicted", "not one of the boats would sail"),
        ("told the board", "none of it was true"),
    ],
)
def test_what_is_said_of_nobody_is_said_whole(cue: str, said: str) -> None:
    assert only(f"Ann Lee {cue} {said}.").content == said


@pytest.mark.parametrize(
    ("hearer", "name"),
    [
        ("not the police but the Post", "Post"),
        ("not only the Post but also the Times", "Times"),
        ("not one but two reporters", "two reporters"),
        ("no fewer than six reporters", None),
    ],
)
def test_another_is_told_than_those_who_are_not(hearer: str, name: str | None) -> None:
    (one,) = read_report(f"Ann Lee told {hearer} that it was late.")[1]
    assert (one.hearer.name if one.hearer else None) == name
    assert only(f"Ann Lee told {hearer} that it was late.").content == "that it was late"


@pytest.mark.parametrize("cue", ["said", "argued", "told the board"])
def test_what_is_not_said_is_no_part_of_what_is(cue: str) -> None:
    found = only(f"Ann Lee {cue} not that it was late, but that it was lost.")
    assert found.content == "that it was lost"


@pytest.mark.parametrize("place", ["on the steps", "on Friday", "in Rye"])
def test_so_too_behind_where_it_was_told(place: str) -> None:
    found = only(f"Ann Lee told reporters {place} not that it was late but that it was lost.")
    assert found.content == "that it was lost"
