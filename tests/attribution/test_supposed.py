"""What is only supposed, asked or denied to have been said is nobody's statement."""

from __future__ import annotations

import pytest

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
        ("Neither Ann Lee nor Ben Roe was there. The mayor said the bridge was shut.", ["The mayor"]),
    ],
)
def test_who_has_said_it_stays(words: str, speakers: list[str]) -> None:
    _, found = read_report(f"It rained on Sunday.\n\n{words}")
    assert [one.speaker.name for one in found] == speakers
