"""Who is quoted speaks, not the paper or station that quotes them; the way it came to the page is told."""

from __future__ import annotations

import pytest

from speakers.reported import read_report


@pytest.mark.parametrize(
    ("sentence", "speaker", "through"),
    [
        ("“It sank,” state television quoted a captain as saying.", "A captain", "state television"),
        ("The ship sank, Xinhua quoted Ann Lee, a judge, as saying.", "Ann Lee", "Xinhua"),
        ("“It sank,” the Fars news agency quoted Ann Lee as saying on Monday.", "Ann Lee", "Fars"),
        ("“It sank,” Fars cited Ann Lee as saying.", "Ann Lee", "Fars"),
        ("Ann Lee was quoted by Fars as saying that the ship sank.", "Ann Lee", "Fars"),
        ("“It sank,” Ann Lee was quoted as saying by the Fars news agency.", "Ann Lee", "Fars"),
        ("Interfax cited Ann Lee as saying that the ship sank.", "Ann Lee", "Interfax"),
    ],
)
def test_who_is_quoted_speaks(sentence: str, speaker: str, through: str) -> None:
    _, (one,) = read_report(f"It rained. {sentence}")
    assert one.speaker.name == speaker
    assert one.through is not None
    assert one.through.name == through


def test_who_quotes_a_paper_speaks() -> None:
    _, found = read_report("It rained. Ann Lee quoted “a mess” from the report as she left.")
    assert {one.speaker.name for one in found} <= {"Ann Lee"}


def test_an_outlet_that_only_quotes_alone_is_no_carrier() -> None:
    _, (one,) = read_report("It rained. Ann Lee was quoted as saying that the ship sank.")
    assert one.through is None
