"""Which statement "that account" or "denied that …" answers, where several have been told."""

from __future__ import annotations

import pytest

from speakers.reported import read_report


def answered(words: str, speaker: str) -> list[int]:
    """The numbers of what the first answer of `speaker` answers."""
    _, found = read_report(words)
    return [link.other for one in found if one.speaker.name == speaker for link in one.relations]


@pytest.mark.parametrize("answer", ["rejected that account", "denied that claim", "disputed the account"])
@pytest.mark.parametrize(
    "charge",
    ["A fisherman said the coastguard had rammed his boat.", "Lee accused the coastguard of ramming a boat."],
)
def test_that_account_is_the_one_about_whoever_answers(charge: str, answer: str) -> None:
    words = f"{charge} The harbour master said the sea was calm.\n\nThe coastguard {answer}."
    assert answered(words, "The coastguard") == [1]


def test_a_spokesman_answers_for_those_whom_the_charge_names() -> None:
    words = (
        "Neighbours said the police had beaten the boy. His mother, Ann Lee, said he had been at school.\n\n"
        "A police spokesman rejected that account."
    )
    assert answered(words, "A police spokesman") == [1]


def test_an_account_of_two_that_are_about_whoever_answers_is_the_last_of_one_speaker_or_none() -> None:
    one = "Ann Lee said the port had lied. Bo Roe said the port had paid. It rained, Mara Quill said.\n\n"
    assert answered(f"{one}The port rejected that account.", "The port") == []


def test_that_account_shares_the_words_in_which_its_answer_goes_on() -> None:
    words = (
        "Residents said guards had fired into the crowd. “People ran,” a teacher said.\n\n"
        "The hospital said it had treated 14 people.\n\n"
        "The ministry rejected that account and said its men had fired only into the air."
    )
    assert answered(words, "The ministry") == [1]


def test_that_account_is_none_where_two_speakers_could_be_meant() -> None:
    told = "Ann Lee said the ship had carried arms. Bob Roe said the crew had been paid in cash."
    assert answered(f"{told}\n\nThe owner, Mara Quill, disputed that account.", "Mara Quill") == []
    assert answered(f"{told} The owner, Mara Quill, disputed that account.", "Mara Quill") == [2]


def test_that_account_is_what_one_speaker_told_in_the_paragraph_before() -> None:
    told = "Bob Roe said the crew had been paid.\n\nAnn Lee said the ship had sunk. She said it was late."
    assert answered(f"{told}\n\nMara Quill disputed that account.", "Mara Quill") == [3]


@pytest.mark.parametrize(
    ("denial", "number"),
    [
        ("denied that it had cut the rope", 1),
        ("denied that it had come late", 2),
    ],
)
def test_who_denies_something_answers_what_shares_most_of_its_words(denial: str, number: int) -> None:
    words = (
        "Ada Holm said the coastguard had cut the rope. "
        "A fisherman said the coastguard had come late with a rope.\n\n"
        f"The coastguard {denial}."
    )
    assert answered(words, "The coastguard") == [number]


@pytest.mark.parametrize(
    ("charge", "speaker"),
    [
        ("said Belmoran forces had opened fire", "Belmora’s Ministry of Defence"),
        ("said changes asked for by Kestrel were the cause", "Kestrel Marine"),
        ("said Ms Pike had sat on a report", "A spokesman for Ms Pike"),
    ],
)
def test_a_charge_names_whoever_answers_by_a_part_of_the_name(charge: str, speaker: str) -> None:
    words = f"Ann Lee {charge}. Bo Roe said it was late.\n\n{speaker} rejected that account."
    assert answered(words, speaker) == [1]


def test_who_is_close_to_somebody_is_not_told_about() -> None:
    words = (
        "Ann Lee said Corrigan had opened its books. Bo Roe said it was late. "
        "A person close to Corrigan disputed that account."
    )
    assert answered(words, "A person close to Corrigan") == [2]


def test_the_claim_is_what_accuses_somebody_rather_than_what_is_said_beside_it() -> None:
    words = (
        "Ann Lee accused the state of ignoring three alerts. “Nobody looked,” said Bo Roe. It rained.\n\n"
        "The rescue service rejected the claim."
    )
    assert answered(words, "The rescue service") == [1]


@pytest.mark.parametrize("denial", ["denied that", "denied it", "denied this"])
def test_a_bare_denial_answers_what_was_told_right_before(denial: str) -> None:
    words = (
        "Bo Roe said Castellan had promised work. A person who knew the plan said the plant would close. "
        f"Castellan {denial}."
    )
    assert answered(words, "Castellan") == [2]
