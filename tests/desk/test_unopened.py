"""A quotation of which only the closing mark is left is told."""

from __future__ import annotations

import pytest

from reading.through_markdown import read_markdown
from whosaidthis.desk import check_text
from whosaidthis.reading.source import Source


def faults(content: str) -> list[str]:
    source = Source("a.md", content, 0, read_markdown(content).text)
    return [f"{fault.place.line}:{fault.place.column} {fault.code}" for fault in check_text(source)]


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("The weir held then,” she recalled.", "1:20"),
        ("If it thaws, it breaks,” Lee said. “We have said so.”", "1:24"),
        ("“It froze,” he said. It will thaw,” she said.", "1:35"),
        ("It rained.\n\n- The weir held,” she said.", "3:17"),
        ('The weir held then," she recalled. "It froze," he said.', "1:20"),
        ("[The weir held,”]{.said by=Lee} she said.", "1:16"),
    ],
)
def test_a_closing_mark_that_nothing_opens(content: str, place: str) -> None:
    assert faults(content) == [f"{place} unopened-quotation"]


@pytest.mark.parametrize(
    "content",
    [
        "“It burns.\n\n“It burns ‘all’ day,” she said.",
        "”It burns,” she said. ”It does.”",
        "“He told me ‘the “old” mill’ burns,” she said.",
        "The board is 6” wide, and that one 5’ 6” long.",
        'The board is 6" wide.',
        "The millers’ mill burns, the Lees’ son said.",
        "„It burns“, she said, and „so be it”.",
        "“It burns,“ she said.",
        ",,It burns,” she said.",
        "``It burns,'' she said.",
        "She pressed ” twice.",
        '"It burns," she said. "It does.”',
        "So `it burns,”` it says.",
    ],
)
def test_marks_that_are_opened_or_close_nothing_are_good(content: str) -> None:
    assert faults(content) == []


def test_one_that_an_earlier_paragraph_leaves_open_is_told_once() -> None:
    assert faults("“It burns.\n\nIt burns all day,” she said.") == ["1:1 unclosed-quotation"]
