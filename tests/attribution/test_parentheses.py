"""Asides between commas that part a cue from what is said."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only


@pytest.mark.parametrize(
    "aside",
    ["for example", "in a letter", "on the other hand", "with a smile", "as did Bob Roe", "speaking in Rye"],
)
def test_how_or_where_something_is_said_parts_nothing(aside: str) -> None:
    found = only(f"Ann Lee said, {aside}, that it leaks.")

    assert (found.source, found.cue, found.content) == ("Ann Lee", "said", "that it leaks")


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("Ann Lee promised, in a letter, to pay.", "to pay"),
        ("Ann Lee told the board, in May, that it leaks.", "that it leaks"),
        ("Ann Lee asked, in May, whether it leaks.", "whether it leaks"),
    ],
)
def test_any_clause_of_the_verb_can_follow(sentence: str, content: str) -> None:
    assert only(sentence).content == content


@pytest.mark.parametrize("aside", ["but Roe denied", "which is odd"])
def test_a_clause_of_its_own_is_no_aside(aside: str) -> None:
    assert attributed(f"Ann Lee slept, {aside}, that night.") == []


@pytest.mark.parametrize(
    "aside",
    [
        " — and Bob Roe agreed — ",
        " – and Bob Roe later conceded – ",
        ", and Bob Roe confirmed, ",
        " — but Bob Roe denies — ",
    ],
)
def test_another_who_says_it_too_parts_nothing(aside: str) -> None:
    found = attributed(f"Ann Lee argued{aside}that it leaks.")[0]
    assert (found.source, found.cue, found.content) == ("Ann Lee", "argued", "that it leaks")
