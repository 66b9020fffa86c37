"""The police or customs with whom a sentence begins are "they", where nobody else can be."""

from __future__ import annotations

import pytest

from speakers.reported import who_speaks


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        (
            "Customs at the port of Kelm hold 23 crates which, they suspect, contain weapons.",
            "Customs",
        ),
        ("Police in Holm hold two men who, they believe, set the fire.", "Police"),
        ("Police have closed the bridge. “It will stay shut until noon,” they said.", "Police"),
    ],
)
def test_a_force_that_opens_the_sentence_is_meant(words: str, speaker: str) -> None:
    assert who_speaks(words) == [speaker]


@pytest.mark.parametrize(
    "words",
    [
        "Police in Holm hold two men. They say that the fire was set on purpose.",
        "Police spoke to Ann Lee. “It will stay shut until noon,” they said.",
        "Police have met two nurses. “It will stay shut until noon,” they said.",
    ],
)
def test_nobody_where_others_can_be_meant(words: str) -> None:
    assert who_speaks(words) == [""]
