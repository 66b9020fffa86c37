"""Who was told or asked, where a list or an aside stands between them and what was said."""

from __future__ import annotations

import pytest

from speakers.reported import read_report

_OPENING = "The road was shut on Sunday.\n\n"


@pytest.mark.parametrize(
    ("sentence", "said", "hearer"),
    [
        ("Ann Lee asked the board, which met on Monday, to act.", "to act", "the board"),
        (
            "Ann Lee asked the board, which met then, whether it would act.",
            "whether it would act",
            "the board",
        ),
        ("Ann Lee told the board, which met on Monday, that it must act.", "it must act", "the board"),
        ("Ann Lee told Bob Roe, a nurse from Hull, that it was late.", "it was late", "Bob Roe"),
        ("Ann Lee urged Bob Roe, a nurse and a friend, to leave.", "to leave", "Bob Roe"),
        ("Ann Lee urged the nurse, Bob Roe, to leave.", "to leave", "Bob Roe"),
        ("The coach urged fans, players and staff to go home.", "to go home", "fans, players and staff"),
        (
            "The coach told fans, players and staff that it was late.",
            "it was late",
            "fans, players and staff",
        ),
    ],
)
def test_who_is_told_what(sentence: str, said: str, hearer: str) -> None:
    text, (only,) = read_report(_OPENING + sentence)
    assert only.hearer is not None
    assert (only.content[0].of(text.characters), only.hearer.name) == (said, hearer)


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("The coach called for fans, players and staff to go home.", "fans, players and staff to go home"),
        ("Ann Lee called for calm, unity and an end to violence.", "calm, unity and an end to violence"),
    ],
)
def test_what_is_called_for(sentence: str, said: str) -> None:
    text, (only,) = read_report(_OPENING + sentence)
    assert only.content[0].of(text.characters) == said
