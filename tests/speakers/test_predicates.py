"""What a sentence says that somebody is, who then says something: "Ann Lee is a nurse who has said"."""

from __future__ import annotations

import pytest

from speakers.reported import who_speaks

TAKEN_UP = {
    "Ann Lee is a nurse who has repeatedly said it was late.": ["Ann Lee"],
    "Mr Bob Roe was a loyal aide who said it was late.": ["Bob Roe"],
    "But Ann Lee is also a nurse who says it is late.": ["Ann Lee"],
    "Bob Roe is a liar, racist and bully who has repeatedly said it was late.": ["Bob Roe"],
    "Bob Roe regularly drinks and is a serial liar who has repeatedly said it was late.": ["Bob Roe"],
}
ANOTHER = {
    "Ann Lee is married to a nurse who said it was late.": ["A nurse"],
    "Ann Lee was treated by a nurse who said it was late.": ["A nurse"],
    "Ann Lee is in Rye with a nurse who said it was late.": ["A nurse"],
    "Ann Lee is so late, a nurse said, that it rained.": ["A nurse"],
    "Ann Lee is smaller than a nurse who said it was late.": ["A nurse"],
}


@pytest.mark.parametrize(("words", "names"), TAKEN_UP.items())
def test_who_is_one_says_what_that_one_says(words: str, names: list[str]) -> None:
    assert who_speaks(words) == names


@pytest.mark.parametrize(("words", "names"), ANOTHER.items())
def test_somebody_else_is_not_the_one_with_whom_the_sentence_begins(words: str, names: list[str]) -> None:
    assert who_speaks(words) == names
