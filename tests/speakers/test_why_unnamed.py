"""Why somebody is not named, in the ways in which reports say it, where it is said of the speaker."""

from __future__ import annotations

import pytest

from speakers.reported import read_report


def reason(report: str) -> str | None:
    """What the report gives as the reason why its first speaker is not named."""
    _, statements = read_report(report)
    return statements[0].speaker.reason


@pytest.mark.parametrize(
    ("behind", "given"),
    [
        (
            "who was not allowed to speak to the press and did not want his name printed",
            "was not allowed to speak to the press",
        ),
        (
            "who was not permitted to discuss the case publicly",
            "was not permitted to discuss the case publicly",
        ),
        ("who lacked permission to talk to reporters", "lacked permission to talk to reporters"),
        ("who feared reprisals and asked to stay anonymous", "feared reprisals"),
        ("who requested anonymity out of fear of losing her job", "fear of losing her job"),
        ("who insisted on anonymity given the sensitivity of the talks", "the sensitivity of the talks"),
        ("who wished to remain anonymous, fearing reprisals", "fearing reprisals"),
        ("who would give only her first name, for fear of reprisals", "fear of reprisals"),
        ("whose name is being withheld to protect her from reprisals", "to protect her from reprisals"),
        ("who spoke on condition of anonymity to discuss private talks", "to discuss private talks"),
        ("declining to be identified because the talks are private", "the talks are private"),
        ("who did not want to be named because she works there", "she works there"),
    ],
)
@pytest.mark.parametrize(
    "frame", ["The ward was closed, said a nurse, {}.", "“It was closed,” said a nurse, {}."]
)
def test_it_is_given_right_behind_the_speaker(frame: str, behind: str, given: str) -> None:
    assert reason(frame.format(behind)) == given


@pytest.mark.parametrize(
    ("sentence", "given"),
    [
        (
            "She was not allowed to speak to the press and did not want her name printed.",
            "was not allowed to speak to the press",
        ),
        ("He did not want his name printed because he still works there.", "he still works there"),
        (
            "The nurse, who still works there, did not want to be named for fear of losing her job.",
            "fear of losing her job",
        ),
        ("We agreed not to name her because she could lose her job.", "she could lose her job"),
        ("Her name has been withheld because she could lose her job.", "she could lose her job"),
        ("The Weir is not naming her because she could lose her job.", "she could lose her job"),
        ("She asked for anonymity, saying she feared losing her job.", "she feared losing her job"),
        ("She cannot be named for legal reasons.", "legal reasons"),
    ],
)
def test_a_sentence_of_its_own_gives_it(sentence: str, given: str) -> None:
    assert reason(f"The ward was closed, a nurse told the Weir. {sentence}") == given


@pytest.mark.parametrize(
    "report",
    [
        "A policeman said that the boy cannot be named because he is 12.",
        "A policeman said the victim would not be identified because her family had not been told.",
        "A girl was hurt, a nurse said. She cannot be named for legal reasons.",
        "A nurse said a girl was hurt. Her name has been withheld because of her age.",
        "A nurse said that doctors were not allowed to speak to the press.",
        "A nurse said the ward was closed. Its name has been changed because nobody could spell it.",
    ],
)
def test_what_keeps_others_from_being_named_is_not_the_speakers_reason(report: str) -> None:
    assert reason(report) is None


def test_inside_the_source_it_ends_where_the_source_does() -> None:
    assert (
        reason("A nurse who asked not to be named because she works there said it was late.")
        == "she works there"
    )


def test_whoever_is_quoted_inside_has_not_the_reason_of_the_one_around() -> None:
    _, found = read_report(
        "“My son asked me why it was so quiet,” said Nour, a mother who asked not to be named for fear."
    )
    assert [one.speaker.reason for one in found if one.inside is not None] == [None]


@pytest.mark.parametrize(
    "condition",
    ["on the condition of anonymity", "on condition that she not be named", "under condition of anonymity"],
)
def test_behind_what_is_confirmed_it_is_given_too(condition: str) -> None:
    assert (
        reason(f"A nurse confirmed the transfers {condition} because she works there.") == "she works there"
    )


def test_who_gives_only_a_first_name_has_not_said_so() -> None:
    _, found = read_report("Ann, who asked that only her first name be used, said the ward was closed.")
    assert len(found) == 1


def test_a_second_clause_tells_it_and_the_first_stays_a_description() -> None:
    _, (found,) = read_report(
        "Two people who work at the pool, and who are not allowed to speak to the media, said it was shut."
    )
    assert found.speaker.name == "Two people who work at the pool"
    assert found.speaker.reason == "are not allowed to speak to the media"
