"""Numbers of an article against those of a report that tells of the same in other words."""

from __future__ import annotations

import pytest

from checks.against_report import told

REPORT = """\
The missile, a Puffin-9, flew about 60 kilometres before it fell into the sea near the island of Orsa.

Analysts estimate that the Puffin-9 can reach up to 120 kilometres, twice as far as the flight.

The survey counted 1,187 farms in the valley in the spring, and 9% of them had no water.
"""


@pytest.mark.parametrize(
    ("article", "odd"),
    [
        (
            "The missile, a Puffin-9, travelled some 600 kilometres and came down off the island of Orsa.",
            "600",
        ),
        ("The Puffin-9 can fly up to 130 kilometres, analysts estimate, twice the distance it flew.", "130"),
        ("In spring the survey found 1,300 farms in the valley, of which 9% were dry.", "1,300"),
        ("In spring the survey found 1,187 farms in the valley, of which 19% had no water.", "19"),
    ],
)
def test_another_number_of_the_same_things(article: str, odd: str) -> None:
    assert [code for code, _ in told(article, REPORT)] == ["other-word"]
    assert told(article, REPORT)[0][1].startswith(odd)


@pytest.mark.parametrize(
    "article",
    [
        "The missile, a Puffin-9, travelled some sixty kilometres and came down off the island of Orsa.",
        "The missile, a Puffin-9, travelled some 37 miles and came down off the island of Orsa.",
        "The Puffin-9 can fly up to 120 kilometres, analysts estimate, twice the distance it flew.",
        "In spring the survey found 1,200 farms in the valley, of which 9% were dry.",
        "In spring the survey found more than 1,000 farms in the valley, of which 9% were dry.",
        "The missile flew 90 kilometres.",
        "At 08:20 kilometres of the sea near the island of Orsa were closed before the missile fell.",
        "The mayor walked 12 kilometres to the mill and saw nobody there.",
        "The missile flew 60 kilometres, or half of the 120 kilometres that analysts give the Puffin-9.",
        "The missile, a Puffin-9, came down “600 kilometres” off the island of Orsa, into the sea.",
    ],
)
def test_the_same_a_rounded_one_or_other_things(article: str) -> None:
    assert "other-word" not in [code for code, _ in told(article, REPORT)]
