"""Speech that is told without a verb of saying: by a noun, by "for", or by going on in what was foretold."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, credited, said_by


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "The worry, voiced by two clerks, was that the lido would shut.",
            ("two clerks", "that the lido would shut"),
        ),
        ("The main objection from bakers is that flour is dear.", ("bakers", "that flour is dear")),
        (
            "One complaint, made by a nurse, was that the lifts were slow.",
            ("a nurse", "that the lifts were slow"),
        ),
        (
            "Fears that the lido would shut were voiced by two clerks.",
            ("two clerks", "Fears that the lido would shut"),
        ),
        (
            "The accusation that she had fled was rejected by Ida Berg.",
            ("Ida Berg", "The accusation that she had fled"),
        ),
        (
            "Claims that the barn had burned down have been dismissed by the mayor.",
            ("the mayor", "Claims that the barn had burned down"),
        ),
    ],
)
def test_whose_a_noun_of_speech_is(words: str, found: tuple[str, str]) -> None:
    assert credited(words) == [found]


@pytest.mark.parametrize(
    "words",
    [
        "The worry was that the lido would shut.",
        "The main draught from the door was cold.",
        "For the company, profit was up.",
        "For Ida Berg, a nurse, the day is long.",
        "The charge by the hussars was that day a rout.",
        "The complaint by the clerk was that of a child.",
        "One warning, put by the gate, was that the goat bites.",
        "The main worry from the flood is that the wall will break.",
        "The argument from the outset was that the wall would hold.",
        "Fears that rents would rise were raised by the sales figures.",
        "The claim that the lido leaked was made by phone.",
    ],
)
def test_a_noun_without_anybody_behind_it_is_nobodys(words: str) -> None:
    assert all(not one.source for one in attributed(words))


def test_an_expert_for_whom_something_is_so() -> None:
    words = (
        "For Ida Berg, a senior fellow at the Rye Institute, the worth of the barges lies in their number."
    )
    assert credited(words) == [
        ("Ida Berg, a senior fellow at the Rye Institute", "the worth of the barges lies in their number")
    ]


def test_a_sentence_stays_in_what_was_foretold() -> None:
    words = (
        "By May, Tom Pell said, a third of sales would come from abroad. The company would “step aside” "
        "from cheap goods."
    )
    assert said_by(words, "Tom Pell")[-1] == "The company would “step aside” from cheap goods"
    more = words.removesuffix(".") + ", and savings would follow “by June.”"
    assert said_by(more, "Tom Pell")[-1].endswith("and savings would follow “by June.”")


@pytest.mark.parametrize(
    "words",
    [
        "Tom Pell said the mill would shut. The union would “fight it”.",
        "Tom Pell said the mill was shut. The company would “fight it”.",
        "Tom Pell said the mill would shut. The company would shut too.",
        "Tom Pell said the mill would shut. They would “never sing again,” the choir cried.",
        "Tom Pell said the mill would shut. It would “bring back life” to Rye, hopes the choir.",
        "Tom Pell, who would not give his age, said the mill was old. It would “go up in flames” soon.",
        "Tom Pell said he would back the scheme. It would “ruin” the town.",
        "Tom Pell said he would go. It would “take a wonder” to keep the club alive.",
    ],
)
def test_what_may_be_somebody_elses_is_left_open(words: str) -> None:
    assert len([source for source, _ in credited(words) if source.startswith("Tom Pell")]) == 1
