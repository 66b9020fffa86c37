"""A noun that is not the body or the person met before: another's label, two armies, a centre of its own."""

from __future__ import annotations

import pytest

from .reported import who_speaks, who_speaks_in


@pytest.mark.parametrize(
    ("words", "last"),
    [
        (
            "Rye wants boats. The state-run Tarn Daily said it was mad.\n\nTarn maintains that it rained.",
            "Tarn",
        ),
        ("Acme Corp. said it was late.\n\nAcme maintains that it rained.", "Acme Corp."),
        (
            "The Rye Seismic Observatory said it rose.\n\nThe regional ash advisory centre says it is high.",
            "The regional ash advisory centre",
        ),
        (
            "The Rye Seismic Observatory said it was loud.\n\nThe seismic centre says it is high.",
            "Rye Seismic Observatory",
        ),
        (
            "Tarn Pharmaceuticals denied it. The drug’s label tells of sleep. The label says it is strong.",
            "The label",
        ),
        (
            "Hest fired a missile on Tuesday, the militaries of Tarn and Ostria said.",
            "Militaries of Tarn and Ostria",
        ),
    ],
)
def test_it_is_what_the_words_say(words: str, last: str) -> None:
    assert who_speaks(f"It rained.\n\n{words}")[-1] == last


@pytest.mark.parametrize(
    ("before", "last"),
    [
        (
            "A hog farmer in a cap stepped out.\n\n“Twice,” said Sen. Dale Roe.\n\nThe farmer rose.",
            "The farmer",
        ),
        ("“Twice,” said Sen. Dale Roe, laughing.\n\nThe farmer was not.", "The farmer"),
        ("“Twice,” said Dale Roe, laughing.\n\nThe farmer rose.", "Dale Roe"),
    ],
)
def test_he_is_the_stranger_with_whom_the_sentence_before_begins(before: str, last: str) -> None:
    assert who_speaks(f"It rained.\n\n{before} “Go,” he said.")[-1] == last


def test_whom_he_is_asked_about_is_another() -> None:
    told = "On whether captain Marc Lund would be fined, he was brief: “It’s done.”"
    assert who_speaks(f"Rob Roe said it was late.\n\n{told}") == ["Rob Roe", "Rob Roe"]
    assert who_speaks_in(f"It rained.\n\n{told}") == [""]


def test_most_of_his_show_is_nobody() -> None:
    told = "Radio host Tom Roe spent most of his Monday show on what he called “a shank.”"
    assert who_speaks(told) == ["Tom Roe"]
