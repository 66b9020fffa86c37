"""Behind what is denied or quoted the writer goes on, or the speaker does something."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, credited, only


@pytest.mark.parametrize(
    ("words", "content"),
    [
        (
            "Lund denied that the barge had left the canal, and a panel was unable to say where it was.",
            "that the barge had left the canal",
        ),
        (
            "Lund denied that the barge had left, and that the lock was open.",
            "that the barge had left, and that the lock was open",
        ),
        (
            "Ida Berg wrote that the forecast “looks low, by far,” and lifted her own estimate.",
            "that the forecast “looks low, by far,”",
        ),
        (
            "Ida Berg wrote that the clerk was “rude,” and sold her flat.",
            "that the clerk was “rude,” and sold her flat",
        ),
        (
            "Ida Berg demanded that the board mend the pier, even as the council claimed that it was safe.",
            "that the board mend the pier",
        ),
        (
            "Tom Pell accused the firm of sailing in, taking samples and sailing off.",
            "the firm of sailing in, taking samples and sailing off",
        ),
        (
            "Ida Berg claims the vet was “a saint” – but charged her for the ride home.",
            "the vet was “a saint” – but charged her for the ride home",
        ),
    ],
)
def test_what_is_said_ends_where_another_clause_begins(words: str, content: str) -> None:
    assert attributed(words)[0].content == content


def test_those_who_spoke_in_secret_answer_for_the_whole_sentence_before() -> None:
    found = credited(
        "The firm cut its bid in May to £4, and the trust sold its shares, according to two people briefed on"
        " the deal who spoke on the condition of anonymity because the matter was delicate."
    )
    assert found == [("two people", "The firm cut its bid in May to £4, and the trust sold its shares")]


def test_what_somebody_says_ends_where_they_will_not_be_drawn() -> None:
    said, silent = credited("Hull Police confirmed they had “had calls” but would not be drawn on whose.")
    assert said == ("Hull Police", "they had “had calls”")
    assert silent == ("Hull Police", "on whose")


@pytest.mark.parametrize("noun", ["account", "figure", "notion", "version of it"])
def test_what_was_just_told_is_disputed(noun: str) -> None:
    found = only(f"A clerk who was in the room disputed this {noun}.")
    assert (found.source, found.content) == ("A clerk who was in the room", f"this {noun}")


def test_this_week_only_tells_when() -> None:
    assert only("Ida Berg denied this week that she had left.").content == "that she had left"


def test_a_figure_is_disputed_and_what_is_said_of_it_is_told_too() -> None:
    assert credited("Cr Berg disputed that figure, which she said was old.") == [
        ("Cr Berg", "that figure"),
        ("she", "was old"),
    ]


def test_an_aside_between_helper_and_verb_hides_no_speaker() -> None:
    found = only("The Guild of Pilots has, in turn, estimated the loss at £2m.")
    assert (found.source, found.content) == ("The Guild of Pilots", "the loss at £2m")


def test_two_deeds_of_one_helper_are_both_told() -> None:
    (said,) = credited("Pell took it to Hull Police, who say they have named two men and passed on the file.")
    assert said[1] == "they have named two men and passed on the file"


def test_what_is_demanded_ends_at_its_semicolon() -> None:
    found = only("Ida Berg demanded that he apologise; he refused, and the house was closed.")
    assert found.content == "that he apologise"


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Lund put likely losses at £6m, but what it will cost will not be known.", "likely losses at £6m"),
        ("The ministry put the toll at 40, but the number is expected to rise.", "the toll at 40"),
        (
            "Lund put the toll at 40, but not the number of the lost.",
            "the toll at 40, but not the number of the lost",
        ),
        (
            "Lund estimated it would cost £4m, but that it could wait.",
            "it would cost £4m, but that it could wait",
        ),
    ],
)
def test_what_the_writer_adds_to_a_figure_is_no_part_of_it(words: str, content: str) -> None:
    assert only(words).content == content
