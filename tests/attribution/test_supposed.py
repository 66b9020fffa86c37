"""What is only supposed, asked or denied to have been said is nobody's statement."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed
from speakers.reported import read_report


@pytest.mark.parametrize(
    "words",
    [
        "If Ann Lee says the bridge is shut, nobody will drive on.",
        "Even if the police say it is safe, nobody will drive on.",
        "Unless the council says it is safe, nobody will drive on.",
        "Had Ann Lee said the bridge was shut, nobody would have driven on.",
        "It was late. Should the mayor say the bridge is shut, nobody will drive on.",
        "It was unclear whether Ann Lee had said the bridge was shut.",
        "Neither Ann Lee nor Ben Roe said the bridge was shut.",
        "Neither she nor Ben Roe said the bridge was shut.",
        "Neither it nor the council denied that the bridge was shut.",
        "In Rye, neither they nor the union warned that the bridge would shut.",
        "Neither the firm, which runs the mill, nor the union has confirmed the deal.",
        "Neither she nor her brother, Ben Roe, told the court that the bridge was shut.",
        "Neither he nor she believes the bridge is shut.",
        "Nobody said the bridge was shut.",
        "Ann Lee has never said the bridge was shut.",
    ],
)
def test_nobody_has_said_it(words: str) -> None:
    _, found = read_report(f"It rained on Sunday.\n\n{words}")
    assert found == []


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("If, as Ann Lee says, the bridge is shut, nobody will drive on.", ["Ann Lee"]),
        ("“If Ann Lee says it is shut, it is shut,” Ben Roe said.", ["Ben Roe"]),
        ("Ann Lee had said the bridge was shut.", ["Ann Lee"]),
        ("Ann Lee, though, said the bridge was shut.", ["Ann Lee"]),
        ("It was neither safe nor clean, Ann Lee said.", ["Ann Lee"]),
        ("Neither he nor the mayor came, and Ann Lee said the bridge was shut.", ["Ann Lee"]),
        ("Neither the firm nor its owner, Ann Lee, who said she was ill, came.", ["Ann Lee"]),
        ("Neither Ann Lee nor Ben Roe was there. The mayor said the bridge was shut.", ["The mayor"]),
    ],
)
def test_who_has_said_it_stays(words: str, speakers: list[str]) -> None:
    _, found = read_report(f"It rained on Sunday.\n\n{words}")
    assert [one.speaker.name for one in found] == speakers


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee denied that Ben Roe had told her the mill was old.",
        "“It is not true that Ben Roe said the mill was old,” Ann Lee said.",
        "Ann Lee did not say that Ben Roe had warned that the mill was old.",
    ],
)
def test_what_is_denied_to_have_been_said_is_nobodys(sentence: str) -> None:
    assert "Ben Roe" not in [one.source for one in attributed(sentence)]


def test_a_claim_that_is_denied_stays_its_makers() -> None:
    sources = [one.source for one in attributed("Ann Lee denied Ben Roe’s claim that the mill was old.")]
    assert sources == ["Ann Lee", "Ben Roe’s"]


def test_what_somebody_is_asked_to_confirm_is_not_confirmed() -> None:
    assert attributed("Ann Lee was asked to confirm that the mill was old.") == []
