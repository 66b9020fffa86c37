"""Who answers a question: not who asks it, but the one who spoke before it, by "he" or "she"."""

from __future__ import annotations

import pytest

from .reported import who_speaks

_WITNESS = "Examined by Ida Lund, the contractor Tom Roe said he withdrew the cash. Records show it."


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        (
            f"{_WITNESS}\n\nLund asked why he kept paying.\n\n“Because I had to,” he answered.",
            ["Tom Roe", "Ida Lund", "Tom Roe"],
        ),
        (
            "A former teller, Ida Lund, said it was full.\n\n“Was it odd?” Mr Roe asked.\n\n“No,” she said.",
            ["Ida Lund", "Roe", "Ida Lund"],
        ),
        (
            "Minister Ida Lund said it was late. When a reporter asked if it was safe, she replied: “No.”",
            ["Ida Lund", "A reporter", "Ida Lund"],
        ),
    ],
)
def test_who_spoke_before_the_question_answers_it(words: str, speakers: list[str]) -> None:
    assert who_speaks(f"It rained.\n\n{words}") == speakers


@pytest.mark.parametrize(
    "words",
    [
        "Bob Roe and Tom Lund ran.\n\nIda Berg asked why he paid.\n\n“I had to,” he answered.",
        "The mill shut.\n\n“Was it odd?” Bob Roe asked.\n\n“No,” she said.",
    ],
)
def test_it_stays_open_who_answers_where_two_or_nobody_can(words: str) -> None:
    assert who_speaks(f"It rained.\n\n{words}")[-1] == ""


def test_a_mood_before_a_name_is_no_part_of_it() -> None:
    told = (
        "Stunned Maureen Roe, 74, came down.\n\nAsked if she minded, Maureen went red.\n\n“No,” she sighed."
    )
    assert who_speaks(told) == ["Maureen Roe"]


def test_the_last_of_a_paragraph_who_alone_speaks_goes_on() -> None:
    before = "Seven met Commissioner Tom Lund. Emerging, union secretary Zor Vane termed the offer “a toy”."
    assert who_speaks(f"It rained.\n\n{before}\n\n“It is mad,” he told reporters.")[-1] == "Zor Vane"
    other = "Commissioner Tom Lund said no. Union secretary Zor Vane termed the offer “a toy”."
    assert who_speaks(f"It rained.\n\n{other}\n\n“It is mad,” he told reporters.")[-1] == ""


_COURT = "Tom Roe admitted that he was sacked.\n\n“Did you see a can?” asked Ida Lund."

CAME = {
    f"{_COURT}\n\n“No. I saw none,” came the reply. He feared it, he said.": "Tom Roe",
    f"{_COURT} It rained.\n\n“No. I saw none,” came the swift reply.": "Tom Roe",
    "The mill was shut.\n\n“Did you see a can?” asked Ida Lund.\n\n“No,” came the reply.": "",
    "Tom Roe admitted that he was sacked.\n\n“It is a can,” said Ida Lund.\n\n“No,” came the reply.": "",
}


@pytest.mark.parametrize(("words", "name"), CAME.items())
def test_the_reply_is_of_who_spoke_before_who_asks(words: str, name: str) -> None:
    assert who_speaks(f"It rained.\n\n{words}")[-1] == name
