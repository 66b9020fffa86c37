"""Quotation marks without their partner."""

from __future__ import annotations

import pytest

from whosaidthis.reading.lone_marks import missing_marks


@pytest.mark.parametrize(
    ("words", "missing"),
    [
        ("no marks, don’t look", ("", "")),
        ("“It leaks,” … “badly.”", ("", "")),
        ('"It leaks."', ("", "")),
        ('"It leaks.', ("", '"')),
        ('It leaks."', ('"', "")),
        ("“It leaks.", ("", "”")),
        ("It leaks.”", ("“", "")),
        ("“She said ‘no’ to me.", ("", "”")),
        ("‘It’s the dam.", ("", "’")),
        ("It’s the workers’ dam.’", ("‘", "")),
        ("the workers’ dam", ("", "")),
        ("rock ‘n’ roll", ("", "")),
        ("„Ja“", ("", "")),
        ("„Ja", ("", "“")),
        ("«Oui", ("", "»")),
        ('he called it ("mad', ("", '"')),
        ("", ("", "")),
    ],
)
def test_what_is_missing_before_and_after(words: str, missing: tuple[str, str]) -> None:
    assert missing_marks(words) == missing
