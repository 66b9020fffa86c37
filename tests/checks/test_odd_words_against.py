"""Numbers, days of a month and stances of an article against the report that it retells."""

from __future__ import annotations

import pytest

from checks.against_report import told

REPORT = """\
The Herald, citing two people close to the board, said the pump was on board a second barge. It was hot.

According to a letter dated 1 March and seen by the Herald, a Puffin-9 sank 20 barges at the weir.

Ada Holm confirmed on Wednesday that a barge had sunk but denied that the weir shook.
"""


@pytest.mark.parametrize(
    ("article", "odd"),
    [
        ("The Herald, citing three people close to the board, said the pump was on a second barge.", "three"),
        ("The Herald, citing 3 people close to the board, said the pump was on a second barge.", "3"),
        ("According to a letter dated 11 March and seen by the Herald, a Puffin-9 sank 20 barges.", "11"),
        ("According to a letter dated 1 March and seen by the Herald, a Puffin-9 sank 21 barges.", "21"),
        (
            "Ada Holm denied on Wednesday that a barge had sunk, but denied that the weir shook.",
            "denied",
        ),
        (
            "Ada Holm confirmed on Wednesday that a barge had sunk but confirmed that the weir shook.",
            "confirmed",
        ),
    ],
)
def test_another_word_beside_the_same_words(article: str, odd: str) -> None:
    assert told(article, REPORT) == [("other-word", odd)]


@pytest.mark.parametrize(
    "article",
    [
        "The Herald, citing 2 people close to the board, said the pump was on a second barge.",
        "The Herald, citing people close to the board, said the pump was on a second barge.",
        "According to a letter dated March 1 and seen by the Herald, a Puffin-8 sank twenty barges.",
        "Three people were at the board when the pump was lost, and nobody knows how it sank.",
        "Ada Holm confirmed on Wednesday that a barge had sunk but disputed that the weir shook.",
        "Ada Holm denied that the weir shook but confirmed that a barge had sunk on Wednesday.",
        "Ada Holm did not deny on Wednesday that a barge had sunk but denied that the weir shook.",
    ],
)
def test_the_same_none_or_other_words(article: str) -> None:
    assert told(article, REPORT) == []


def test_a_number_in_quotation_marks_is_told_as_the_quotation_alone() -> None:
    report = "“The pump has sunk 20 barges at the weir,” Ada Holm told the board."
    article = "“The pump has sunk 30 barges at the weir,” Ada Holm told the board."
    assert told(article, report) == [("quotation-changed", "30")]
