"""Who "he" is after somebody's spokesman: the one who spoke, not the one for whom he did."""

import pytest

from speakers.reported import who_speaks

MET = "Tom Renn met the ferrymen on Monday. It was dark."


@pytest.mark.parametrize(
    ("spokesman", "pronoun"),
    [
        ("Mr Renn’s spokesman", "He"),
        ("A spokesman for Mr Renn", "He"),
        ("Tom Renn’s official spokesman", "Asked again, he"),
    ],
)
@pytest.mark.parametrize("verb", ["said it was late", "refused to be drawn on whether it was late"])
def test_a_spokesman_goes_on(spokesman: str, pronoun: str, verb: str) -> None:
    words = f"{MET}\n\n{spokesman} {verb}. {pronoun} said the ferry was full. He denied that it had sunk."
    assert who_speaks(words)[-3:] == [spokesman] * 3


@pytest.mark.parametrize(
    "words",
    [
        "Mr Renn’s aide said it was late. He said the ferry was full.",
        "Mr Renn’s spokesman said Ben Lee was late. He said the ferry was full.",
        "Mr Renn’s spokesman said it was late. He has said before that the ferry was full.",
        "Mr Renn’s spokesman said it was late. “I was on the ferry,” he said.",
        "A spokesman for Mr Renn did not respond. He said the ferry was full.",
        "Ann Lee’s spokesman said it was late. She said the ferry was full.",
    ],
)
def test_somebody_else_may_go_on(words: str) -> None:
    assert "spokesman" not in who_speaks(f"{MET}\n\n{words}")[-1]


@pytest.mark.parametrize(
    "met",
    [
        "Ben Lee, the People’s Party transport spokesman,",
        "Ben Lee, a spokesman for the Ferry Office,",
        "Ben Lee, the mayor’s spokesman,",
    ],
)
def test_the_spokesman_of_another_is_another(met: str) -> None:
    words = f"{met} said it was late.\n\nThe Prime Minister’s spokesman said it was not."
    his = "The Prime Minister’s spokesman"
    assert who_speaks(f"{words} “Not late,” the spokesman said.") == ["Ben Lee", his, his]


@pytest.mark.parametrize(
    ("met", "again"),
    [
        ("Ben Lee, a Ferry Office spokesman,", "The Ferry Office’s spokesman"),
        ("Ben Lee, Ferry Office spokesman,", "The Ferry Office spokesman"),
        ("Ben Lee, the People’s Party transport spokesman,", "The spokesman"),
    ],
)
def test_the_spokesman_of_the_same_or_of_nobody_told_is_the_one_met(met: str, again: str) -> None:
    assert who_speaks(f"{met} said it was late.\n\n{again} said it was not.") == ["Ben Lee", "Ben Lee"]


@pytest.mark.parametrize(
    ("goes_on", "who"),
    [
        ("The dinner, he said, was cold.", "A Rye Water spokesman"),
        ("He said he was innocent.", ""),
        ("A carter climbed the gate. The gate, he said, was his life.", ""),
    ],
)
def test_a_bodys_spokesman_goes_on_behind_what_is_said(goes_on: str, who: str) -> None:
    words = f"Mr Renn was in Rye. A Rye Water spokesman denied that a price was named. {goes_on}"
    assert who_speaks(words)[-1] == who
