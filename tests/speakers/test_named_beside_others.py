"""A paper's name beside a noun for it, somebody brought in by one name, relatives to whom somebody turns."""

import pytest

from speakers.reported import who_says_what


def test_the_name_of_the_paper_is_not_that_of_its_columnist() -> None:
    said = who_says_what(
        "A columnist for Karsia’s largest newspaper, The Morning Bell, wrote that it was late."
    )
    assert said[0][0].startswith("A columnist for Karsia")


def test_a_columnist_can_have_a_name_there() -> None:
    said = who_says_what("A columnist for the newspaper, Ann Lee, wrote that it was late.")
    assert said == [("Ann Lee", "it was late")]


_DIVIDED = (
    "Paweł Gniazdo, the head of the union, came. “One right,” he says, “is not a right.”\n\n"
    "The drivers are divided. Mircea, a Romanian who was due in Hamburg, plays cards with them. "
)


def test_who_is_brought_in_by_one_name_is_the_next_he() -> None:
    assert who_says_what(f"{_DIVIDED}He would do the same, he says.")[-1] == (
        "Mircea",
        "He would do the same",
    )


def test_a_relative_whom_somebody_calls_may_be_the_next_she() -> None:
    words = (
        "On the radio a newsreader says that the talks go on.\n\n"
        "Mr Dobrut looks at the road and calls his wife. The cows are fine, she tells him."
    )
    assert who_says_what(words)[-1] == ("", "The cows are fine")


def test_it_is_never_the_newspaper_that_prints_it() -> None:
    words = (
        "The agency warned doctors.\n\nLast May, after this newspaper said that a teacher had died, "
        "it asked the maker to add a line."
    )
    assert all(name != "This newspaper" for name, content in who_says_what(words) if "line" in content)


def test_it_is_not_the_department_whose_bureau_acts() -> None:
    words = (
        "State Department officials left.\n\nThe State Department’s own bureau took a different view. "
        "In a note, it argues that the army fears a boycott."
    )
    assert who_says_what(words)[-1][0] != "State Department"


@pytest.mark.parametrize(
    "clause",
    [
        "a former manager of the tank’s maker, Krauss Werke",
        "a clerk at the council’s contractor, Delta Roads",
        "an engineer at the plant’s owner, Norsk Kraft",
        "a nurse at the city’s hospital, St Brendan’s",
        "a sailor on the ship, the Grey Gull",
    ],
)
@pytest.mark.parametrize("words", ["She met {}, who said he was fired.", "{}, said he was fired."])
def test_the_name_of_the_body_is_not_that_of_one_who_works_there(clause: str, words: str) -> None:
    said = who_says_what(words.format(clause))
    assert [name.casefold() for name, _ in said] == [clause.casefold()]


@pytest.mark.parametrize(
    "clause",
    [
        "a nurse at the hospital, Ann Lee",
        "a clerk at the shop’s owner, Ann Lee",
        "a friend of the victim, Ann Lee",
        "the head of the charity, Ann Lee",
        "a resident of the village, Vadlen Bobkov",
        "a lawyer for the ship’s operator, Vadlen Bobkov",
    ],
)
@pytest.mark.parametrize("words", ["She met {}, who said it was late.", "{}, said it was late."])
def test_who_works_for_a_body_can_be_named_there(clause: str, words: str) -> None:
    assert [name for name, _ in who_says_what(words.format(clause))] == [clause.rpartition(", ")[2]]
