"""Nouns that look like a verb behind what is no subject: "television shows", "prompted calls"."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed

NONE = [
    "Parents are suffering this type of stress daily as we care for children.",
    "Books, plays, television shows and movies about the bank are common.",
]


@pytest.mark.parametrize("words", NONE)
def test_a_noun_is_no_cue(words: str) -> None:
    assert attributed(words) == []


def test_the_words_of_a_reason_are_no_source() -> None:
    (found,) = attributed("They determined that, due to party rules, Roe would be off the ballot.")
    assert found.source == "They"
