"""An unnamed source of whom the article does not say why it is not named is noted, once."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.checks.reasons import check_reasons


def found(body: str) -> list[str]:
    return told(check_reasons(article(body)))


def test_it_is_noted_where_it_first_speaks_and_only_there() -> None:
    body = "An engineer told Reuters that the mill was safe. “It will stand,” the engineer said."
    assert found(body) == ["8:1 note no-reason"]


def test_a_reason_is_enough() -> None:
    assert (
        found("An engineer, who asked not to be named because he feared for his job, said it was safe.") == []
    )


def test_that_anonymity_was_granted_is_no_reason() -> None:
    body = "An engineer, speaking on condition of anonymity, said that the mill was safe."
    assert found(body) == ["8:1 note no-reason"]


def test_one_of_a_group_is_told_with_the_group() -> None:
    body = "Two engineers told Reuters that the mill was safe. “It will stand,” one of the engineers said."
    assert found(body) == ["8:1 note no-reason"]


def test_a_reason_for_one_of_a_group_is_told_as_that() -> None:
    body = (
        "Two engineers told Reuters that the mill was safe. “It will stand,” said one of the engineers, who "
        "asked not to be named because he feared for his job."
    )
    (fault,) = check_reasons(article(body))
    assert fault.wrong == "No name is given for “Two engineers”, and a reason why not for one of them alone."


@pytest.mark.parametrize("source", ["Port officials", "Sources close to the mill", "Three drivers"])
def test_groups_of_people_known_to_the_writer_are_noted(source: str) -> None:
    assert found(f"{source} said that the mill was safe.") == ["8:1 note no-reason"]


@pytest.mark.parametrize(
    "source",
    [
        "Ann Lee",
        "Critics",
        "Witnesses",
        "A spokeswoman for the port",
        "The port’s owner",
        "The harbour master",
        "Its owner",
        "The ministry",
    ],
)
def test_who_hides_from_nobody_is_not(source: str) -> None:
    assert found(f"{source} said that the mill was safe.") == []


def test_the_message_is_right_for_one_and_for_many() -> None:
    (fault,) = check_reasons(article("Two engineers said that the mill was safe."))
    assert fault.wrong == "No name is given for “Two engineers”, and no reason why not."


def test_a_name_beside_an_unnamed_speaker_is_asked_about() -> None:
    (fault,) = check_reasons(article("A lawyer for one of the men, Ruth Adeyemi, said they were innocent."))
    assert fault.wrong.startswith("“Ruth Adeyemi” stands beside “a lawyer for one of the men”")
    assert 'by="Ruth Adeyemi"' in fault.mend


def test_the_reason_of_a_described_group_holds_for_one_of_them_too() -> None:
    body = (
        "They feared for their jobs. Two officials said the mill was hit. One of them said that it was late."
    )
    group = (
        "speakers:\n  officials: {name: Two officials, voice: unnamed group, count: 2, "
        "reason: They feared for their jobs}\n"
    )
    assert told(check_reasons(article(body))) == ["8:29 note no-reason"]
    assert check_reasons(article(body, front=group)) == ()
