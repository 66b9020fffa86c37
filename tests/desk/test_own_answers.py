"""Somebody whom an editor has answer own words is noted."""

from __future__ import annotations

import pytest

from desk.one_desk import ANN, MAYOR, Desk
from whosaidthis.model import Level, Speaker, Voice

BODY = "[It rained]{.said answers='it froze'}. Then it froze."
OFFICIALS = Speaker("officials", "Officials", Voice.UNNAMED_GROUP)


@pytest.mark.parametrize("speaker", [ANN, MAYOR])
def test_an_answer_to_own_words_is_noted(speaker: Speaker) -> None:
    desk = Desk(BODY, ("It rained", speaker), ("it froze", speaker))
    assert (desk.fault.code, desk.fault.level) == ("statement-itself", Level.NOTE)
    assert desk.fault.wrong == f"“it froze” are words of “{speaker.name}” too, who would answer own words."


def test_an_answer_to_anothers_words_is_good() -> None:
    assert Desk(BODY, ("It rained", ANN), ("it froze", MAYOR)).faults == ()


def test_one_of_many_may_answer_another() -> None:
    assert Desk(BODY, ("It rained", OFFICIALS), ("it froze", OFFICIALS)).faults == ()


def test_who_repeats_own_words_answers_nobody() -> None:
    desk = Desk(BODY.replace("answers", "repeats"), ("It rained", ANN), ("it froze", ANN))
    assert desk.faults == ()
