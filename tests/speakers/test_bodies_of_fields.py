"""Bodies named for several fields are one; lists of bodies and people are several."""

import pytest

from .reported import read_report, who_speaks


@pytest.mark.parametrize(
    "name",
    [
        "Department for Environment, Food and Rural Affairs",
        "Committee on Energy, Science and Transport",
        "Department of Justice, Equality and Law Reform",
    ],
)
@pytest.mark.parametrize(
    "sentence",
    ["The {} said it would wait.", "It is late, according to the {}.", "“It is late,” said the {}."],
)
def test_a_body_of_several_fields_is_one(name: str, sentence: str) -> None:
    assert who_speaks(sentence.format(name)) == [name]


def test_who_speaks_for_such_a_body_keeps_its_whole_name() -> None:
    assert who_speaks("A spokeswoman for the Department for Culture, Media and Sport said no.") == [
        "A spokeswoman for the Department for Culture, Media and Sport"
    ]


def test_who_holds_such_an_office_is_its_holder() -> None:
    found = who_speaks("The Minister for Housing, Communities and Local Government, Ada Holm, said no.")
    assert found == ["Ada Holm"]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (
            "The Department for Education, Ann Lee and Bob Roe said it would wait.",
            ["Department for Education", "Ann Lee", "Bob Roe"],
        ),
        (
            "The Ministry of Health, the Ministry of Defence and Rye Council said it would wait.",
            ["Ministry of Health", "Ministry of Defence", "Rye Council"],
        ),
    ],
)
def test_a_list_of_bodies_and_people_is_several(words: str, names: list[str]) -> None:
    (_, found) = read_report(words)
    assert [one.speaker.name for one in found] == names
