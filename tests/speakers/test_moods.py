"""Who is told to be in a mood speaks the quotation after it."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_speaks


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Ann Lee, a nurse, was more relaxed.", "Ann Lee"),
        ("A neighbour, who did not want to be named, was furious.", "A neighbour"),
        ("Ann Lee, 34, is not convinced.", "Ann Lee"),
    ],
)
def test_who_is_in_a_mood_speaks_the_quotation_after_it(before: str, who: str) -> None:
    _, found = read_report(f"“It is late,” said Ben Roe.\n\n{before} “Nobody told us.”")
    assert [one.speaker.name for one in found] == ["Ben Roe", who]
    assert found[1].cue == ()


@pytest.mark.parametrize("before", ["The reaction was furious.", "Ann Lee was more relaxed than in May."])
def test_a_mood_of_nobody_or_told_at_length_gives_no_speaker(before: str) -> None:
    assert who_speaks(f"“It is late,” said Ben Roe.\n\n{before} “Nobody told us.”") == ["Ben Roe"]
