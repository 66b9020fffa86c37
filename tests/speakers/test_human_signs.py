"""A name that no list has is a person's where something is told of it that is told of people alone."""

from __future__ import annotations

import pytest

from speakers.reported import who_speaks


@pytest.mark.parametrize(
    "told",
    [
        "Zormik Vane, who sits for Rye, would go further.",
        "Zormik Vane shrugged at the news.",
        "Zormik Vane, the author of a book on bridges, laughed at the news.",
        "Zormik Vane was 41 when the bridge opened.",
        "The mayor’s aide, Zormik Vane, was more blunt.",
        "The Greens’ co-leader, Zormik Vane, was more blunt.",
        "The toll-keeper Zormik Vane was unmoved.",
        "The bridge had cost a man named Zormik Vane his house.",
    ],
)
def test_who_is_told_of_before_a_quotation_speaks_it(told: str) -> None:
    assert who_speaks(f"“It is shut,” Ben Roe said.\n\n{told} “It was never open,” he said.") == [
        "Ben Roe",
        "Zormik Vane",
    ]


def test_a_man_named_so_is_no_woman() -> None:
    words = "Ann Lee said no.\n\nShe had met a man named Zormik Vane. “It was never open,” she said."
    assert who_speaks(words) == ["Ann Lee", "Ann Lee"]


@pytest.mark.parametrize("told", ["Gorvan Vane won again.", "Gorvan Vane is 41 miles away."])
def test_what_is_told_of_clubs_and_towns_makes_nobody(told: str) -> None:
    assert who_speaks(f"“It is shut,” Ben Roe said. {told} “It was never open,” he said.") == [
        "Ben Roe",
        "Ben Roe",
    ]


def test_a_name_before_and_another_name_is_a_person_though_no_list_knows_it() -> None:
    assert who_speaks(
        "Ymra Solberg and Elin Vik stepped down early.\n\nSolberg said it was late. "
        "Jonas Solberg, a medic, was killed last year."
    ) == ["Ymra Solberg"]
