"""What counts as a word, and which words a place touches."""

from __future__ import annotations

import pytest

from .words import Words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The mayor spoke.", 3),
        ("“It’s Ann’s,” he said", 4),
        ("A well-known 3.5 % rise", 6),
        ("snake_case — …", 2),
        ("", 0),
    ],
)
def test_words_are_runs_of_letters_and_digits_with_apostrophes_inside(text: str, count: int) -> None:
    assert len(Words.of(text)) == count


def test_a_place_touches_every_word_of_which_it_holds_a_character() -> None:
    words = Words.of("one two, three")
    assert words.touched([(0, 3)]) == {0}
    assert words.touched([(2, 5)]) == {0, 1}
    assert words.touched([(7, 9)]) == set()
    assert words.touched([(0, 1), (13, 14)]) == {0, 2}


def test_a_word_is_found_by_its_number() -> None:
    assert Words.of("“Rain,” she said")[0] == "Rain"
