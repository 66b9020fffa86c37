"""Words broken into lines: none is lost, and none is wider than its line."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from whosaidthis.rendering.sharing.lines import at_most, balanced, broken

_WORDS = st.lists(st.text("aimW-—", min_size=1, max_size=25), min_size=1, max_size=20).map(" ".join)
_WIDTHS = st.integers(3, 40)


def measure(words: str) -> float:
    """The width of letters that are one, two or three wide."""
    return sum({"i": 1.0, "W": 3.0}.get(letter, 2.0) for letter in words)


@given(_WORDS, _WIDTHS)
def test_no_letter_is_lost_and_none_leaves_its_line(words: str, width: int) -> None:
    lines = list(broken(words, width, measure))
    assert "".join(lines).replace(" ", "") == words.replace(" ", "")
    assert [line for line in lines if measure(line) > width] == []


def test_a_line_ends_between_words() -> None:
    assert list(broken("ab cd ef", 4, len)) == ["ab", "cd", "ef"]
    assert list(broken("ab cd ef", 5, len)) == ["ab cd", "ef"]


def test_only_a_word_that_is_wider_than_a_line_is_cut() -> None:
    assert list(broken("ab cdefg h", 4, len)) == ["ab", "cdef", "g h"]


@given(_WORDS, _WIDTHS, st.integers(1, 4))
def test_lines_that_are_left_out_leave_an_ellipsis(words: str, width: int, most: int) -> None:
    lines = at_most(most, words, width, measure)
    whole = list(broken(words, width, measure))
    assert len(lines) == min(most, len(whole))
    assert lines[-1].endswith("…") == (len(whole) > most)
    assert lines[:-1] == whole[: len(lines) - 1]


def test_the_ellipsis_stands_after_a_whole_word() -> None:
    assert at_most(1, "the bridge, they said, fell", 12, len) == ["the bridge…"]
    assert at_most(1, "the bridges fell", 12, len) == ["the bridges…"]
    assert at_most(1, "the bridging fell", 12, len) == ["the…"]


@given(_WORDS, _WIDTHS)
def test_even_lines_are_as_few(words: str, width: int) -> None:
    even = balanced(words, width, measure)
    assert len(even) == len(list(broken(words, width, measure)))
    assert "".join(even).replace(" ", "") == words.replace(" ", "")
    assert [line for line in even if measure(line) > width] == []


def test_even_lines_leave_no_word_alone() -> None:
    assert balanced("one two six ten red", 15, len) == ["one two six", "ten red"]
