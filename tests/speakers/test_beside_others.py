"""A pronoun means whom the story is about, not names that only stand beside others."""

from __future__ import annotations

import pytest

from speakers.reported import who_speaks

GOES_ON = {
    "rivals named in a clause of their own": (
        "Marco Roe refrained from attacking rivals, particularly Govs. Jeb Lund and Tom Pell, who say he is"
        " green.\n\nHe said it was unfair.",
        "Marco Roe",
    ),
    "somebody whom a question tells of": (
        "Bob Ban was late. Asked whether he was concerned that Tom Pell, who has called it a hoax, could win,"
        " Ban demurred.\n\n“It is science,” he said.",
        "Bob Ban",
    ),
    "somebody whose people are told of": (
        "Chris Collins said it was close. Tom Pell left.\n\nCollins, a Pell supporter, met Pell aides."
        " It is vital, he said.",
        "Chris Collins",
    ),
    "somebody whose speech is told of": (
        "Ted Cruz argued that he can win.\n\nWhen he took the stage after Bob Plaat's introduction, he said"
        " it was simple.",
        "Ted Cruz",
    ),
    "the same pronoun before": (
        "John Katz has a message. He avoided criticism of Tom Pell until May, when he said the man was mad.",
        "John Katz",
    ),
    "who was asked": (
        "Last month, Scott Conroy asked Bernie Sand whether it was fair.\n\n“Sure it is,” he said.",
        "Bernie Sand",
    ),
    "who answers when asked": (
        "Paul Ryan frowned when Jake Tapper asked whether it would hold.\n\n“It is unpredictable,” he said.",
        "Paul Ryan",
    ),
}


@pytest.mark.parametrize(("words", "name"), GOES_ON.values(), ids=GOES_ON)
def test_he_is_not_the_one_beside(words: str, name: str) -> None:
    assert who_speaks(words)[-1] == name


def test_whom_an_unknown_she_names_is_not_she() -> None:
    words = "Mark Walz is frank. She said she would pay to elect Hilda Pell.\n\n“It is dear,” she said."
    assert who_speaks(words) == ["", ""]


def test_whom_the_words_name_did_not_say_them_however_long_ago_they_were_told_of() -> None:
    words = "Tom Pell left. He was tired.\n\nThe hall was full.\n\n“Tom Pell is mad,” he said."
    assert who_speaks(words) == [""]


def test_who_tells_of_a_she_is_not_she_whose_mother_speaks() -> None:
    words = (
        "Orla Vand is a mediator.\n\n“She is as soft as a post,” Dale Rupp told me.\n\n"
        "She grew up near the store. Her mother said it was late."
    )
    assert who_speaks(words)[-1] == "Her mother"


@pytest.mark.parametrize("owner", ["Mr. Pell", "Tom Pell", "Mr. Tom Pell"])
def test_whose_manager_it_is_is_not_the_manager(owner: str) -> None:
    told = f"Tom Pell lost.\n\n{owner}’s new manager, Zor Vane, said it was late. He said the bus was gone."
    assert who_speaks(told)[-1] == "Zor Vane"


def test_whose_wife_it_is_may_go_on() -> None:
    told = "Tom Pell lost. Mr. Pell’s wife, Anna Vane, told staff that it was late. He said the bus was gone."
    assert who_speaks(told)[-1] == "Tom Pell"
