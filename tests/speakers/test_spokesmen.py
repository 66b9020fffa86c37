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
