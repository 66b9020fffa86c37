"""Who speaks a second time, under another name, at once or after a sentence about something else."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_speaks
from whosaidthis.model import Statement

INTRODUCED = {
    "Ann Lee, a nurse, said it was late.": ("she", "Lee", "Ms Lee", "the nurse"),
    "Dr Ben Roe, head of the hospital, said it was late.": ("he", "Roe", "Dr Roe"),
    "A spokesman for Nestec said it was late.": ("the spokesman", "he"),
    "Police said it was late.": ("they", "police"),
    "Two officials said it was late.": ("they", "the officials"),
    "One official said it was late.": ("the official",),
    "The foreign ministry said it was late.": ("the ministry",),
    "A report by the World Bank said it was late.": ("the report",),
    "Prime Minister Ann Lee said it was late.": ("she", "Lee", "the prime minister"),
    "Ann Lee’s lawyer, Ben Roe, said it was late.": ("he", "Roe", "the lawyer"),
    "According to Ann Lee, it was late.": ("she", "Lee"),
    "Ann Lee told Ben Roe it was late.": ("she", "Lee"),
    "The judge, Ann Lee, said it was late.": ("she", "Lee", "the judge", "Judge Lee"),
    "Union leader Ann Lee said it was late.": ("she", "Lee", "the union leader"),
    "One resident, who asked not to be named, said it was late.": ("the resident", "she"),
    "Foreign minister Ben Roe said it was late.": ("he", "Roe", "the minister", "the foreign minister"),
    "Kremlin spokesman Ben Roe said it was late.": ("he", "Roe", "the spokesman"),
    "Iran’s foreign minister, Ben Roe, said it was late.": ("he", "Roe", "the minister"),
}
OTHERS = {
    "Ann Lee, a nurse, said it was late.": ("he", "the doctor"),
    "Dr Ben Roe, head of the hospital, said it was late.": ("she",),
    "A spokesman for Nestec said it was late.": ("the spokeswoman",),
    "Two officials said it was late.": ("the official",),
    "Prime Minister Ann Lee said it was late.": ("the president",),
    "Ann Lee’s lawyer, Ben Roe, said it was late.": ("she", "Lee"),
    "Ann Lee told Ben Roe it was late.": ("Roe",),
    "Residents said it was late.": ("one resident",),
    "A senior US official said it was late.": ("another official",),
}
BETWEEN = (" ", "\n\n", " Four houses burnt down. ", "\n\nRain is forecast for Monday. ")
AGAIN = ("{S} added that rents had risen.", "“Rents have risen,” {s} added.")


@pytest.mark.parametrize("frame", AGAIN)
@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize(
    ("first", "called"), [(first, called) for first, names in INTRODUCED.items() for called in names]
)
def test_a_speaker_is_known_again(first: str, called: str, between: str, frame: str) -> None:
    one, two = _two(first + between + frame.format(s=called, S=called[0].upper() + called[1:]))

    assert one.speaker is two.speaker


@pytest.mark.parametrize("frame", AGAIN)
@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize(
    ("first", "called"), [(first, called) for first, names in OTHERS.items() for called in names]
)
def test_somebody_else_is_not_taken_for_them(first: str, called: str, between: str, frame: str) -> None:
    one, two = _two(first + between + frame.format(s=called, S=called[0].upper() + called[1:]))

    assert one.speaker is not two.speaker


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("David Ben Gurion said it was late. Ben Gurion added that rents had risen.", "David Ben Gurion"),
        ("Ben Roe, a nurse, said it was late. The nurse added that rents had risen.", "Ben Roe"),
    ],
)
def test_ben_is_a_given_name_or_part_of_a_surname(words: str, name: str) -> None:
    assert [one.speaker.name for one in _two(words)] == [name, name]


def _two(words: str) -> tuple[Statement, Statement]:
    _, (first, second) = read_report(words)
    return first, second


def test_a_rank_of_two_words_is_no_part_of_a_name() -> None:
    assert who_speaks("Det Garda Eoin Roe said no. Det Garda Roe said it again.") == ["Eoin Roe", "Eoin Roe"]


def test_who_asks_back_can_go_on() -> None:
    words = "Mr Roe said it was late. Pressed again, he replied: “Are you mad?”\n\nHe denied making it up."
    assert who_speaks(words) == ["Roe", "Roe", "Roe"]
