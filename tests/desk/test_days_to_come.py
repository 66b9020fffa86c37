"""A day that an editor gives to words may be to come only where the words can tell of what is to come."""

from __future__ import annotations

import pytest

from desk.one_desk import ANN, Desk
from whosaidthis.model import Level


def told(words: str, day: str) -> list[tuple[str, str]]:
    """Level and code of what is told of the statement `words`, said in an article of Thursday 2024-05-16."""
    desk = Desk(f"Ann Lee said [{words}]{{.said day='{day}'}}.", (words, ANN))
    return [(fault.level.value, fault.code) for fault in desk.faults]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("the weir broke last Monday", "last Monday is 2024-05-20"),
        ("the weir breaks as it did yesterday", "yesterday is 2025-05-15"),
        ("the weir broke three days ago", "three days ago is 2024-06-13"),
        ("the weir is weak since last May", "last May is 2025-05"),
        ("the weir opens today", "today is 2024-05-19"),
        ("the weir opens on Monday", "on Monday is 2025-05-19"),
        ("the weir will be closed on Monday", "on Monday is 2025-05-19"),
    ],
)
def test_words_that_cannot_mean_a_day_so_late(words: str, day: str) -> None:
    assert told(words, day) == [("warning", "day-after-article")]


def test_the_message_names_the_words_and_both_days() -> None:
    desk = Desk("[It rained last Monday]{.said day='last Monday is 2024-05-20'}.", ("It rained", ANN))
    assert desk.fault.wrong == (
        "“last Monday” cannot be to come: the article is of 2024-05-16, and 2024-05-20 comes after it."
    )
    assert desk.at.startswith("day=")


@pytest.mark.parametrize(
    ("words", "day"),
    [("the weir broke on Monday", "on Monday is 2024-05-20"), ("it rained in spring", "in spring is 2025")],
)
def test_words_that_seem_to_tell_of_the_past_are_asked_about(words: str, day: str) -> None:
    desk = Desk(f"Ann Lee said [{words}]{{.said day='{day}'}}.", (words, ANN))
    assert (desk.fault.code, desk.fault.level) == ("day-after-article", Level.NOTE)
    assert desk.after[0].dates


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("the weir opens on Monday", "on Monday is 2024-05-20"),
        ("the weir would be closed on Monday", "on Monday is 2024-05-20"),
        ("she wanted it closed on Monday", "on Monday is 2024-05-20"),
        ("the feast planned for Monday is off", "Monday is 2024-05-20"),
        ("the weir opens on Monday in three weeks", "on Monday is 2024-06-10"),
        ("the weir opens on Monday, 9 September", "on Monday is 2024-09-09"),
        ("the weir opens in the last week of June", "last week of June is 2024-06-24"),
        ("the weir shuts in the last week before the feast", "the last week is 2024-06-24"),
        ("the weir opens in June", "in June is 2025-06"),
        ("the weir broke on Monday", "on Monday is 2024-05-06"),
        ("the weir broke last night", "last night is 2024-05-17"),
    ],
)
def test_what_may_be_to_come_or_is_over_has_any_day(words: str, day: str) -> None:
    assert [one for one in told(words, day) if one[1] != "needless-correction"] == []


@pytest.mark.parametrize(
    "text",
    [
        "A rocket [hit the weir before dawn on Monday, injuring four]{.said day='on Monday is 2024-05-20'}.",
        "A rocket hit the weir [before dawn on Monday]{.said day='on Monday is 2024-05-20'}, injuring four.",
        "Ann Lee said it had hit the weir [on Monday]{.said day='on Monday is 2024-05-20'}.",
    ],
)
def test_a_day_on_what_is_done_is_asked_about_too(text: str) -> None:
    desk = Desk(text)
    assert (desk.fault.code, desk.fault.level) == ("day-after-article", Level.NOTE)


def test_a_bare_day_of_what_somebody_says_is_to_come() -> None:
    desk = Desk("Ann Lee said the weir opens [on Monday]{.said day='on Monday is 2024-05-20'}.")
    assert desk.faults == ()
