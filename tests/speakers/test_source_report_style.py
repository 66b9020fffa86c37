"""A wire report with unnamed sources, from plain text to statements."""

from __future__ import annotations

import datetime

from whosaidthis.attribution import find_attributions
from whosaidthis.model import Facts, Statement, Voice
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements


def statements(article: str) -> tuple[Statement, ...]:
    text = read_plain(article)
    return find_statements(text, find_attributions(text), Facts(datetime.date(2024, 5, 16)))


def test_two_unnamed_groups_speak_as_one_and_are_added_up() -> None:
    (only,) = statements("Two Danish officials and a pair of Danish envoys told AFP that the talks had failed.")

    assert only.speaker.count == 4
    assert only.speaker.voice is Voice.UNNAMED_GROUP
    assert [part.count for part in only.speaker.parts] == [2, 2]
