"""Which words of office a speaker is given, and that none of them is cut."""

from __future__ import annotations

import pytest

from speakers.reported import read_report


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("Gen. Ivo Stane, the commander of the air force,", "commander of the air force"),
        ("Gen. Ivo Stane", "general"),
        ("Rear Admiral Ivo Stane, chief of the naval staff,", "chief of the naval staff"),
        ("Vice-Admiral Ivo Stane", "vice-admiral"),
        ("Mayor Ann Low, a nurse,", "mayor"),
    ],
)
def test_an_office_beside_a_name_tells_more_than_a_rank_before_it(source: str, role: str) -> None:
    _, (only,) = read_report(f"{source} said it was late.")

    assert only.speaker.role == role


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Rear Admiral Sir Godfrey Pell said it was late.", "rear admiral"),
        ("Joanna Pell, the Labour MP for Kell and Rye, said it was late.", "Labour MP for Kell and Rye"),
    ],
)
def test_offices_are_whole(words: str, role: str) -> None:
    _, found = read_report(words)
    assert (found[0].speaker.role, found[0].speaker.affiliation) == (role, None)


def test_an_office_after_the_name_can_be_a_bodys() -> None:
    _, (only,) = read_report("“It is late,” said Ann Oakes, the council’s head of leisure.")
    assert only.speaker.role == "the council’s head of leisure"


def test_who_works_a_machine_has_that_trade() -> None:
    _, (one,) = read_report("“It was loud,” said Jana Petrik, a crane operator.")
    assert one.speaker.role == "crane operator"
