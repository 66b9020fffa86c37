"""Who is shown at something before a quotation without a cue says it; who only left does not."""

import pytest

from .attributed import attributed

BEFORE = "The bakers’ union said yes, and Ada Holm said no."


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        (
            "Outside the mill, its delegate Ida Berg was handing out leaflets.",
            "its delegate Ida Berg",
        ),
        ("Ida Berg was lighting a fire.", "Ida Berg"),
        ("A driver stood by the gate.", "A driver"),
        ("He read the letter out twice.", "He"),
        ("One did, briefly, while unlocking a bicycle.", "One"),
        ("Ida Berg, a baker, gave a shorter account.", "Ida Berg, a baker,"),
    ],
)
def test_who_is_shown_at_something_says_the_quotation_after_it(sentence: str, who: str) -> None:
    found = attributed(f"{BEFORE} {sentence} “We stay here.”")[-1]
    assert (found.source.rstrip(","), found.cue, found.content) == (who.rstrip(","), "", "“We stay here.”")


@pytest.mark.parametrize(
    ("sentence", "quotation"),
    [
        ("Ida Berg left.", "“We stay here.”"),
        ("Ida Berg was lighting a fire.", "“She is cold.”"),
        ("He read the letter out twice.", "“Nobody likes him.”"),
        ("The mill stood by the gate.", "“We stay here.”"),
    ],
)
def test_who_left_or_is_spoken_of_does_not(sentence: str, quotation: str) -> None:
    found = attributed(f"“No,” said Bo Gray. {sentence} {quotation}")[-1]
    assert found.source == "Bo Gray"


def test_he_after_the_words_of_one_alone_is_that_one() -> None:
    found = attributed("Bo Gray said no. He read it out twice. “We stay here.”")[-1]
    assert (found.source, found.content) == ("Bo Gray", "“We stay here.”")


def test_one_named_before_brings_in_nobody() -> None:
    text = "Ida Berg runs the mill.\n\n“No,” said Bo Gray. Ida Berg was lighting a fire. “We stay here.”"
    assert attributed(text)[-1].source == "Bo Gray"


def test_the_one_whom_somebody_keeps_busy_can_be_spoken_of() -> None:
    found = attributed("The clerk had to keep him talking. “He came back to the bolts.”")[-1]
    assert found.source == "The clerk"


def test_who_only_asked_does_not_answer() -> None:
    found = attributed("Friends asked him how the goose was. “You laugh along.”")
    assert [one.content for one in found] == ["how the goose was"]


def test_who_asked_can_ask_again() -> None:
    found = attributed("Ida Berg asked why it was shut. “Who did it?”")
    assert [one.source for one in found] == ["Ida Berg", "Ida Berg"]


def test_who_had_to_do_something_is_told_of_behind_what_they_are() -> None:
    words = "The clerk, who has worked here for years, had to keep him busy. “He kept at it. Bolts, bolts.”"
    assert attributed(words)[-1].source.startswith("The clerk")
