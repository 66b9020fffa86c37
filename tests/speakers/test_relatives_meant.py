"""“He” after “Her brother voted for Roe” is the brother; where two can be meant, it is left open."""

import pytest

from .reported import who_speaks


@pytest.mark.parametrize(
    ("words", "who"),
    [
        (
            "Ann Lee backed Ben Roe. Her brother had voted for him: Vey, he said, was worse.",
            "Ann Lee's brother",
        ),
        ("Ann Lee backed Ben Roe. Her brother, a nurse, did not. “It is mad,” he said.", "Ann Lee’s brother"),
        ("Ann Lee backed Ben Roe. His wife, a nurse, did not. “It is mad,” she said.", "Ben Roe’s wife"),
        (
            "Ann Lee left. Her brother-in-law, a nurse, did not. “It is mad,” he said.",
            "Ann Lee’s brother-in-law",
        ),
    ],
)
def test_the_relative_with_whom_the_sentence_begins_is_meant(words: str, who: str) -> None:
    assert who_speaks(words)[-1].partition(",")[0] == who


def test_a_name_beside_the_relative_is_theirs() -> None:
    assert who_speaks("Ann Lee left. Her brother, Tom Lee, did not. “It is mad,” he said.")[-1] == "Tom Lee"


def test_a_mother_or_her_daughter_leaves_it_open() -> None:
    assert who_speaks("Ann Lee has left. Her mother ran it. “It is mad,” she said.") == [""]


def test_who_was_heard_is_not_who_heard() -> None:
    found = who_speaks("Ben Roe left. A woman in the crowd heard him say that it was mad.")
    assert found == ["Ben Roe"]


@pytest.mark.parametrize(
    "words",
    [
        "Ben Roe, he says, backs the line. ¶ His wife, Jen, is less sure. “It is mad,” she says.",
        "Ben Roe said so. ¶ His wife, Jen, would like it known that she has been asking him to stop.",
        "“It is good,” said Ben Roe, a fitter. His wife, Jen, was less sure. She said it was mad.",
        "Ben Roe said it was good. ¶ His wife, Jen, sat at the back. She thinks he is dreaming.",
        "Ben Roe said it was good. ¶ His wife, Jen, a driver, has two jobs. They will sell up, she said.",
    ],
)
def test_a_relative_told_of_by_a_given_name_is_called_by_it(words: str) -> None:
    assert who_speaks(words.replace(" ¶ ", "\n\n"))[-1] == "Jen"


_TWO_WIVES = "Ben Roe spoke. His wife, Jen, said it was good.\n\nTom Lee, 66, lost his job. "


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("His wife said he wept.", "Tom Lee's wife"),
        ("He and his wife, Dora, had a plan. It was dead, his wife said.", "Dora"),
        ("His wife, Dora, drives a bus. It was dead, she said.", "Dora"),
    ],
)
def test_his_wife_is_no_other_man_s_wife(words: str, who: str) -> None:
    assert who_speaks(_TWO_WIVES + words)[-1] == who


def test_a_name_at_birth_is_no_other_woman() -> None:
    died = "Ada Vane died. Her daughter, Jo Marl, said it was sudden."
    born = "She was born Ada Ann Netti. Her mother, Pia Netti, sang, her daughter said."
    assert who_speaks(f"{died}\n\n{born}")[-1] == "Jo Marl"


def test_she_is_the_mother_whose_son_hears_it() -> None:
    told = "Ada Vane wept, she said. Vane's son, Carl, had come. She was born here, she told him."
    assert who_speaks(told)[-1] == "Ada Vane"


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("One sailor told her that he had met his daughter. Pay was too low, she says.", "Ann Lee"),
        ("One sailor called his daughter. Pay was too low, she says.", ""),
    ],
)
def test_a_relative_told_of_to_the_one_meant_is_not_meant(told: str, who: str) -> None:
    assert who_speaks(f"Ann Lee, a historian, said it was late. {told}")[-1] == who


_RENNS = "Dale Renn, 29, said so.\n\nHis uncle, Leo Renn, 61, sat in court over the death of Hector Vey, 44."


def test_the_younger_of_two_is_the_one_of_fewer_years_and_his_uncle_his() -> None:
    told = "The younger Renn described a walk. He said it was dark. Trade, his uncle told him, was off."
    assert who_speaks(f"{_RENNS}\n\n{told}") == ["Dale Renn"] * 3 + ["Leo Renn"]
    assert who_speaks(f"{_RENNS}\n\nThe elder Renn described a walk.")[-1] == "Leo Renn"


def test_the_uncle_in_a_story_of_one_of_two_namesakes_is_not_a_third_ones() -> None:
    told = "The younger Renn described a walk. Trade, his uncle told him, was off."
    met = (
        "Dale Renn said so.\n\nHis uncle, Leo Renn, sat in court. He is charged over the death of Hector Vey."
    )
    assert who_speaks(f"{met}\n\n{told}")[-1] == "His uncle"


APART = {
    "Ben Roe said no. ¶ Roe’s wife, he concedes, is for it. ¶ “We never talk of it,” she says.": [
        "Ben Roe",
        "Ben Roe",
        "Roe’s wife",
    ],
    "Ann Lee said no. ¶ Roe’s wife drove off. ¶ “We never talk of it,” she says.": ["Ann Lee", "Ann Lee"],
}


@pytest.mark.parametrize(("words", "names"), APART.items())
def test_a_relative_told_of_in_a_paragraph_apart_is_meant_where_no_other_can_be(
    words: str, names: list[str]
) -> None:
    assert who_speaks(words.replace(" ¶ ", "\n\n")) == names
