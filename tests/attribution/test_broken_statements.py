"""What stands on both sides of its credit is one statement, and what is none of it is left out."""

import pytest

from .attributed import attributed, credited


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("It was, according to Ada Holm, a mess.", "It was … a mess"),
        ("The plan would, according to Ada Holm, cost £3m.", "The plan would … cost £3m"),
        (
            "The three who must go are, according to a list seen by us, a clerk and a driver.",
            "The three who must go are … a clerk and a driver",
        ),
    ],
)
def test_a_clause_that_cannot_end_there_goes_on_behind_according_to(words: str, content: str) -> None:
    assert [one.content for one in attributed(words)] == [content]


def test_only_the_phrase_that_goes_on_is_given() -> None:
    (found,) = attributed(
        "Councils will get £3.2bn, enough, according to the Treasury, to fund 90,000 places."
    )
    assert (found.source, found.content) == ("the Treasury", "enough … to fund 90,000 places")


def test_what_somebody_is_ends_no_clause() -> None:
    (found,) = attributed("The line matters most, according to Bo Gray, a clerk at the Rye Centre.")
    assert found.content == "The line matters most"


def test_a_clause_goes_on_behind_a_colon() -> None:
    (found,) = attributed("Grain cannot be doused, their chief, Ada Holm, explained: wet it and it swells.")
    assert found.content == "Grain cannot be doused … wet it and it swells"


@pytest.mark.parametrize("opening", ["After the match", "When it rained"])
def test_a_time_before_it_is_no_half_of_it(opening: str) -> None:
    (found,) = attributed(f"{opening}, Bo Gray said: it leaks.")
    assert found.content == "it leaks"


@pytest.mark.parametrize("time", ["as late as January", "as recently as last week", "as early as 2019"])
def test_a_second_speaker_ends_the_first_ones_promise(time: str) -> None:
    found = credited(
        f"Ada Holm promised that it was safe, and her officials repeated {time} that it was dry."
    )
    assert found == [("Ada Holm", "that it was safe"), ("her officials", "that it was dry")]


def test_a_silence_stands_apart_from_what_is_said() -> None:
    found = attributed("Ada Holm said she would not comment on the case but that the road was “safe”.")
    assert [(one.content, one.form.value) for one in found] == [
        ("she would not comment on the case", "indirect"),
        ("that the road was “safe”", "mixed"),
    ]


def test_a_silence_about_two_things_is_one() -> None:
    (found,) = attributed("Ada Holm said she would not comment on anything but the road.")
    assert found.content.endswith("but the road")


@pytest.mark.parametrize(
    ("words", "source"),
    [
        (
            "A copy of the email, seen by us, consists of a single line: “Please don’t go.”",
            "A copy of the email",
        ),
        ("The transcript records only: “Short adjournment.”", "The transcript"),
    ],
)
def test_a_paper_says_what_it_consists_of(words: str, source: str) -> None:
    (found,) = attributed(words)
    assert found.source == source


@pytest.mark.parametrize(
    "words",
    [
        "The timing of the letter angered Holm: “It is mad.”",
        "The clock in the corridor said twenty to four.",
        "That imbalance explains why it fell.",
    ],
)
def test_a_thing_says_nothing(words: str) -> None:
    assert attributed(words) == []
