"""What somebody did not ask for, foretell or warn of is never shown as what they did."""

from __future__ import annotations

import pytest

from speakers.reported import read_report
from whosaidthis.model import Stance


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("Ann Lee does not recommend closure.", "does not recommend closure"),
        ("Ann Lee did not warn that the mill was old.", "did not warn that the mill was old"),
        ("The report doesn’t predict a shortage.", "doesn’t predict a shortage"),
        ("Ann Lee does not expect him to leave.", "does not expect him to leave"),
        ("Ann Lee hardly ever said that the mill was old.", "hardly ever said that the mill was old"),
        ("Ann Lee failed to warn that the mill was old.", "failed to warn that the mill was old"),
        ("Ann Lee stopped saying that the mill was old.", "stopped saying that the mill was old"),
    ],
)
def test_the_negation_is_shown(sentence: str, shown: str) -> None:
    text, found = read_report(sentence)
    assert [" … ".join(span.of(text.characters) for span in one.spans) for one in found] == [shown]
    assert found[0].stance is Stance.ASSERTS


@pytest.mark.parametrize(
    ("sentence", "stance", "shown"),
    [
        ("Ann Lee recommends closure.", Stance.ASKS, "closure"),
        ("Ann Lee warned that the mill was not old.", Stance.WARNS, "the mill was not old"),
        ("Ann Lee urged them not to wait.", Stance.ASKS, "urged them not to wait"),
        ("Ann Lee, who does not wait, warned that it was old.", Stance.WARNS, "it was old"),
    ],
)
def test_a_negation_elsewhere_changes_nothing(sentence: str, stance: Stance, shown: str) -> None:
    text, found = read_report(sentence)
    assert [" … ".join(span.of(text.characters) for span in one.spans) for one in found] == [shown]
    assert found[0].stance is stance
