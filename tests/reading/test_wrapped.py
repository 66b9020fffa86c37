"""A line break inside a sentence changes nothing of what is read."""

from __future__ import annotations

import pytest

from whosaidthis.joining import read_text
from whosaidthis.model import Facts
from whosaidthis.reading.plain import read_plain, unwrapped


def test_every_offset_stays() -> None:
    text = read_plain("It was late\nand wet,\nshe said.\nIt rained.\n\nGo\nHome")
    plain = unwrapped(text)
    assert plain.characters == "It was late and wet, she said.\nIt rained.\n\nGo\nHome"
    assert plain.blocks == text.blocks


@pytest.mark.parametrize("break_", [" ", "\n"])
def test_an_occasion_is_read_over_a_line_break(break_: str) -> None:
    words = f"It rained.\n\n“It is late,” a clerk, Ada Holm, said in an{break_}e-mail."
    assert [one.occasion for one in read_text(read_plain(words), Facts(date=None)).statements] == [
        "in an e-mail"
    ]
