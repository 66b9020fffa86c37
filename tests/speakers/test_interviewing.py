"""Who asks on and who answers in an interview that a report tells, by "he" or "she"."""

from __future__ import annotations

import pytest

from .reported import who_says_what

_SHOW = "Minister Bo Roe told the host, Ida Lund, that it was late."
_ASKED = "In the end, Lund asked Roe if he would stay."

WHO = {
    (
        "Lund pressed Roe on the cost, pointing to a post by Mayor Keld that was short.\n\n"
        "“Your own mayor said no. Why is that?” she asked."
    ): "Ida Lund",
    f"{_ASKED}\n\nHe laughed.\n\n“Ask me on the first,” he said.": "Bo Roe",
    f"{_ASKED}\n\nShe laughed.\n\n“Ask me on the first,” he said.": "",
}


@pytest.mark.parametrize(("words", "name"), WHO.items())
def test_who_presses_asks_on_and_who_is_asked_answers(words: str, name: str) -> None:
    assert who_says_what(f"{_SHOW}\n\n{words}")[-1][0] == name


def test_who_asks_may_be_another_where_two_are_asked() -> None:
    words = "Lund and Mona Keld pressed Roe on the cost.\n\n“Why is that?” she asked."
    assert who_says_what(f"{_SHOW}\n\n{words}")[-1][0] == ""


SELF = {
    "Roe himself has done little. Asked who was in charge, he shrugged. “Me,” he told reporters.": "Bo Roe",
    "Roe himself has done little. Ben Keld shrugged. “Me,” he told reporters.": "Ben Keld",
}


@pytest.mark.parametrize(("words", "name"), SELF.items())
def test_he_is_of_whom_the_paragraph_tells_himself(words: str, name: str) -> None:
    said = who_says_what(f"Governor Bo Roe is late.\n\n“It is two,” said an adviser.\n\n{words}")
    assert said[-1][0] == name
