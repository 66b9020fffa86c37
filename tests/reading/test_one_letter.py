"""Words that one slip of a hand parts."""

from __future__ import annotations

import pytest

from whosaidthis.reading.one_letter import is_one_letter_off, is_slip, is_swapped


@pytest.mark.parametrize(("one", "other"), [("solheim", "solhiem"), ("tamm", "atmm"), ("lund", "ludn")])
def test_two_neighbours_swapped(one: str, other: str) -> None:
    assert is_swapped(one, other)
    assert is_swapped(other, one)
    assert is_slip(one, other)
    assert not is_one_letter_off(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("lund", "lund"),
        ("lund", "lind"),
        ("lund", "dunl"),
        ("lund", "lunde"),
        ("a", "b"),
        ("", ""),
        ("tamm", "atam"),
    ],
)
def test_other_words_are_not_swapped(one: str, other: str) -> None:
    assert not is_swapped(one, other)


@pytest.mark.parametrize(("one", "other"), [("lund", "lind"), ("lund", "lunde"), ("tamm", "tam")])
def test_one_letter_is_a_slip(one: str, other: str) -> None:
    assert is_slip(one, other)
