"""Corrections that change nothing."""

from __future__ import annotations

import pytest

from desk.one_desk import ANN, MAYOR, OLD_MILLER, Desk
from whosaidthis.model import Basis, Level, Speaker


def test_what_the_machine_reads_already_is_noted() -> None:
    desk = Desk("[It rained]{.said by='Ann Lee' stance=asserts}.", ("It rained", ANN), basis=Basis.STATED)
    assert (desk.fault.code, desk.fault.level) == ("needless-correction", Level.NOTE)
    assert desk.at.startswith("It rained")


@pytest.mark.parametrize("key", ["to=nobody", "hedge=none", "when=none", "inside=none", "answers=none"])
def test_nothing_taken_away_is_noted(key: str) -> None:
    desk = Desk(f"[It rained]{{.said {key}}}.", ("It rained", ANN), basis=Basis.STATED)
    assert desk.fault.code == "needless-correction"


@pytest.mark.parametrize(
    "key", ["by=miller", "by='Ann Lee; miller'", "to='The Bell'", "stance=denies", "when=2024-03-05"]
)
def test_any_change_is_none(key: str) -> None:
    desk = Desk(f"[It rained]{{.said {key}}}.", ("It rained", ANN), basis=Basis.STATED)
    assert desk.faults == ()


def test_other_brackets_are_a_change() -> None:
    desk = Desk("[It rained]{.said by='Ann Lee'} all day.", ("It rained all day", ANN), basis=Basis.STATED)
    assert desk.faults == ()


def test_brackets_around_others_are_never_needless() -> None:
    inner = "[the mill [it rained]{.said by=miller} was shut]{.said by='Ann Lee' stance=asserts}."
    desk = Desk(inner, ("the mill it rained was shut", ANN), basis=Basis.STATED)
    assert "needless-correction" not in [fault.code for fault in desk.faults]


def test_a_doubtful_speaker_is_made_sure() -> None:
    words = "[It rained]{.said by='Ann Lee'}."
    assert Desk(words, ("It rained", ANN), basis=Basis.STATED, sure=False).faults == ()
    assert Desk(words, ("It rained", ANN), basis=Basis.INFERRED).faults == ()


@pytest.mark.parametrize(
    ("by", "speaker", "why"),
    [
        ("Ann Lee", ANN, "the machine reads it so already"),
        ("miller", OLD_MILLER, "with your description under “speakers” the machine reads it so already"),
    ],
)
def test_it_says_whether_the_description_has_done_it(by: str, speaker: Speaker, why: str) -> None:
    desk = Desk(f"[It rained]{{.said by='{by}'}}.", ("It rained", speaker), basis=Basis.STATED)
    assert desk.fault.wrong == f"This correction changes nothing: {why}."


def test_a_confirmation_without_keys_is_meant() -> None:
    assert Desk("[It rained]{.said}.", ("It rained", ANN), basis=Basis.STATED).faults == ()


def test_a_key_with_a_fault_is_told_of_that_alone() -> None:
    desk = Desk("[It rained]{.said by='Ann Lee' when=soon}.", ("It rained", ANN), basis=Basis.STATED)
    assert desk.fault.code == "no-day"


def test_a_second_correction_of_the_same_is_noted() -> None:
    desk = Desk(
        "[It rained]{.said by=miller} and [it froze]{.said by='the mayor'}.",
        ("It rained", ANN),
        ("it froze", MAYOR),
        basis=Basis.STATED,
    )
    assert desk.at.startswith("it froze")
