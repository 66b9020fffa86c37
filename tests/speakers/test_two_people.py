"""Two people of a report, come back to by surname, title, office or pronoun: never taken for each other."""

from __future__ import annotations

from itertools import permutations, product
from typing import NamedTuple

import pytest

from speakers.reported import read_report


class Person(NamedTuple):
    """One of the two, and the ways in which a report comes back to them."""

    name: str
    brought_in: str
    surname: str
    title: str
    office: str
    pronoun: str


PEOPLE = (
    Person("Ann Low", "Ann Low, mayor of Rye,", "Low", "Ms Low", "the mayor", "she"),
    Person("Ben Roe", "Ben Roe, a farmer,", "Roe", "Mr Roe", "the farmer", "he"),
    Person("Clara Voss", "Clara Voss, a nurse,", "Voss", "Ms Voss", "the nurse", "she"),
    Person("Peter Dol", "Peter Dol, a lawyer,", "Dol", "Mr Dol", "the lawyer", "he"),
)
SCENES = (
    "{A} met {B} among others on Monday.",
    "{A} said it was early. {B} said it was late.",
    "“It is early,” said {a}. “It is late,” said {b}.",
    "{A} has run the town for years.\n\n{B} came later.",
)
WAYS = ("surname", "title", "office", "pronoun")


def told(scene: str, first: Person, second: Person, ways: tuple[str, str], apart: str) -> str:
    parts = {"A": first.brought_in, "B": second.brought_in}
    parts |= {key.lower(): part.rstrip(",") for key, part in parts.items()}
    one, other = (getattr(who, way) for who, way in zip((first, second), ways, strict=True))
    one, other = (words[:1].upper() + words[1:] for words in (one, other))
    return f"{scene.format(**parts)}{apart}{one} added that it rained. {other} insisted that it snowed."


@pytest.mark.parametrize("ways", [*product(WAYS, WAYS)], ids="-".join)
def test_nobody_gets_the_others_words(ways: tuple[str, str]) -> None:
    for (first, second), scene, apart in product(permutations(PEOPLE, 2), SCENES, (" ", "\n\n")):
        if "pronoun" in ways and first.pronoun == second.pronoun:
            continue
        words = told(scene, first, second, ways, apart)
        _, found = read_report(words)

        for way, person, one in zip(ways, (first, second), found[-2:], strict=True):
            left_open = {""} if way == "pronoun" else set()
            assert one.speaker.name in {person.name} | left_open, words


def test_of_two_with_one_surname_the_title_tells_who_it_is() -> None:
    _, found = read_report(
        "Josaia Temo and his challenger met. Mr. Temo said it was late.\n\n"
        "Vika Temo, a fishwife, was there. “I was early,” Ms. Temo said. Mr. Temo added that it rained."
    )

    assert [one.speaker.name for one in found] == ["Josaia Temo", "Vika Temo", "Josaia Temo"]
