"""What is one word."""

import pytest

from whosaidthis.model import Span
from whosaidthis.reading.words import find_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("don’t stop", ["don’t", "stop"]),
        ("short-range, 3.5 km", ["short-range", "3.5", "km"]),
        ("the U.S. team's 1,000th win", ["the", "U.S.", "team's", "1,000th", "win"]),
        ("“quoted”—words", ["quoted", "words"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert [word.form for word in find_words(text)] == expected


def test_a_part_of_a_text_counts_in_the_whole_text() -> None:
    (word,) = find_words("one two three", Span(4, 7))
    assert (word.form, word.span) == ("two", Span(4, 7))


def test_an_empty_part_has_no_words() -> None:
    assert find_words("one two three", Span(4, 4)) == ()


def test_lower_has_straight_apostrophes() -> None:
    assert find_words("It’s")[0].lower == "it's"
