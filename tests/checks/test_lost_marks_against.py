"""Words that the report quotes, in an article that has them to the letter without quotation marks."""

from __future__ import annotations

import pytest

from checks.against_report import faults, told
from whosaidthis.model import Level

REPORT = """\
“The old roof leaks badly,” Ada Holm told the board on Monday. “We want an end of the long war over the mill.”

“I saw the beam come down, maybe two yards off,” Bo Ray said.

The board said the mill would be closed soon. “The mill would be closed soon,” it wrote.

The book “The Road to the Old Mill” is sold out.
"""


@pytest.mark.parametrize(
    ("article", "word", "level"),
    [
        ("I saw the beam come down, maybe two yards off, said Bo Ray.", "I", Level.WARNING),
        ("Ada Holm spoke. We want an end of the long war over the mill.", "We", Level.WARNING),
        ("Bo Ray was there. The old roof leaks badly.", "The", Level.WARNING),
        ("Ada Holm said that the old roof leaks badly.", "the", Level.NOTE),
        ("The old roof leaks badly, Ada Holm said.", "The", Level.NOTE),
    ],
)
def test_marks_that_were_lost(article: str, word: str, level: Level) -> None:
    assert told(article, REPORT) == [("lost-marks", word)]
    assert [one.level for one in faults(article, REPORT)] == [level]


@pytest.mark.parametrize(
    "article",
    [
        "“The old roof leaks badly,” Ada Holm said.",
        "The roof lets the rain in, Ada Holm said.",
        "Nobody knows when the end of the long war comes.",
        "The board said that the mill would be closed soon.",
        "The book *The Road to the Old Mill* is sold out.",
        "“The old roof leaks badly,” Ada Holm said. That the old roof leaks badly was new.",
        "> I saw the beam come down, maybe two yards off.",
        "## The old roof leaks badly\n\nIt rained.",
    ],
)
def test_other_words_and_marks_that_are_there(article: str) -> None:
    assert "lost-marks" not in [code for code, _ in told(article, REPORT)]


def test_the_message_says_what_the_report_has() -> None:
    (fault,) = faults("The old roof leaks badly. It rained.", REPORT)
    assert (
        fault.wrong
        == "The report has “The old roof leaks badly” in quotation marks, the article without any."
    )


def test_the_words_of_one_quotation_are_told_once() -> None:
    article = "I saw the beam come down, said Bo Ray, maybe two yards off. I saw the beam come down."
    assert told(article, REPORT) == [("lost-marks", "I")]
