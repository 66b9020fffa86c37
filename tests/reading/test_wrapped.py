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


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009"])
def test_a_space_that_does_not_break_parts_no_name(space: str) -> None:
    words = f"It rained.\n\nRear Admiral Ada{space}Holm said it was late. She added that the boat was safe."
    reading = read_text(read_plain(words), Facts(date=None))
    assert [one.speaker.name for one in reading.statements] == ["Ada Holm", "Ada Holm"]
