"""Numbers and roles that an editor gives to speakers and the article has otherwise."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.checks.described.own_numbers import check_own_numbers
from whosaidthis.checks.described.own_roles import check_own_roles
from whosaidthis.model import Fault

TEXT = (
    "“They came straight at us,” said one of the three survivors, a deckhand of 42, who has 24 cousins.\n\n"
    "The leader of the opposition, Jory Tamm, said so. Dr Bo Hill said no. Mira Solheim said that she had."
)


def numbers(name: str, voice: str = "unnamed person", body: str = TEXT) -> list[Fault]:
    front = f"speakers:\n  one: {{name: {name}, voice: {voice}}}\n"
    return list(check_own_numbers(article(body, front=front)))


def roles(name: str, role: str, voice: str = "named person") -> list[Fault]:
    front = f"speakers:\n  one: {{name: {name}, voice: {voice}, role: {role}}}\n"
    return list(check_own_roles(article(TEXT, front=front)))


@pytest.mark.parametrize(
    ("name", "voice", "other"),
    [
        ("A deckhand of 34", "unnamed person", "deckhand of 42"),
        ("A 34-year-old deckhand", "unnamed person", "deckhand of 42"),
        ("Two survivors", "unnamed group", "three survivors"),
    ],
)
def test_another_number_than_the_article_has(name: str, voice: str, other: str) -> None:
    (fault,) = numbers(name, voice)
    assert told([fault]) == ["5:3 note description-not-told"]
    assert f"“{other}”" in fault.wrong


@pytest.mark.parametrize(
    ("name", "voice"),
    [
        ("A deckhand of 42", "unnamed person"),
        ("A 42-year-old deckhand", "unnamed person"),
        ("A deckhand", "unnamed person"),
        ("Three survivors", "unnamed group"),
        ("A cook of 34", "unnamed person"),
        ("Deckhand 7", "named person"),
        ("A deckhand of 24", "unnamed person"),
    ],
)
def test_numbers_that_the_article_has_or_tells_nothing_of(name: str, voice: str) -> None:
    assert numbers(name, voice) == []


def test_a_number_far_from_its_noun_is_the_articles_own() -> None:
    assert numbers("A clerk of 30", body="Said a clerk, 3 days ago, who gave her age as 30.") == []
    assert numbers("Two clerks", "unnamed group", "The clerks said 12 boats sank.") == []
    assert numbers("A clerk of 30", body="Said a clerk.\n\nShe is 30. It was said 30 times.") == []


@pytest.mark.parametrize(
    ("role", "noted"),
    [
        ("Minister of Finance", True),
        ("minister for trade", True),
        ("Minister of the Sea", False),
        ("minister for the sea and ports", False),
        ("Minister", False),
        ("sea minister", False),
    ],
)
def test_another_field_behind_of(role: str, noted: bool) -> None:
    front = f"speakers:\n  one: {{name: Mei Tan, voice: named person, role: {role}}}\n"
    body = "The Minister of the Sea, Mei Tan, said that it leaks."
    assert bool(list(check_own_roles(article(body, front=front)))) is noted


def test_a_role_unlike_the_one_that_the_article_gives() -> None:
    (fault,) = roles("Jory Tamm", "prime minister")
    assert told([fault]) == ["5:3 note description-not-told"]
    assert fault.wrong == (
        "The role of “Jory Tamm” is “prime minister” here, and the article says “leader of the opposition”."
    )


@pytest.mark.parametrize(
    ("name", "role", "voice"),
    [
        ("Jory Tamm", "opposition leader", "named person"),
        ("Jory Tamm", "leader", "named person"),
        ("Jory Tamm", "deckhand", "named person"),
        ("Bo Hill", "surgeon", "named person"),
        ("Mira Solheim", "prime minister", "named person"),
        ("A deckhand", "cook", "unnamed person"),
    ],
)
def test_roles_that_may_be_right(name: str, role: str, voice: str) -> None:
    assert roles(name, role, voice) == []


@pytest.mark.parametrize(
    ("role", "noted"),
    [
        ("prime minister", True),
        ("finance minister", True),
        ("defence minister", False),
        ("deputy minister", False),
        ("former minister", False),
        ("minister", False),
        ("minister for defence", False),
    ],
)
def test_another_office_of_the_same_kind(role: str, noted: bool) -> None:
    front = f"speakers:\n  one: {{name: Mei Tan, voice: named person, role: {role}}}\n"
    text = "The deputy defence minister, Mei Tan, said that it rained."
    assert [one.code for one in check_own_roles(article(text, front=front))] == [
        "description-not-told"
    ] * noted
