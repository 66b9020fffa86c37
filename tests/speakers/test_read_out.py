"""“It” that reads is a paper, never the body that spoke before."""

import pytest

from whosaidthis.model import Voice

from .reported import read_report, who_speaks


@pytest.mark.parametrize(
    ("before", "paper"),
    [
        (
            "The Department of Health asked her to stand aside; the answer was a ruling of four lines.",
            "A ruling",
        ),
        ("The council sent Ann Lee a letter.", "A letter"),
        ("A handwritten note lay on the desk.", "A handwritten note"),
    ],
)
def test_the_paper_told_of_last_reads(before: str, paper: str) -> None:
    _, found = read_report(f"{before} “You owe us nothing,” it read.")
    assert (found[-1].speaker.name, found[-1].speaker.voice) == (paper, Voice.DOCUMENT)


def test_without_a_paper_it_is_left_open() -> None:
    assert who_speaks("The council asked her to leave. “You owe us nothing,” it read.")[-1] == ""


def test_a_cover_carries_no_words_of_its_own() -> None:
    found = who_speaks(
        "The agency’s paper, whose cover carries a photograph of a lighthouse, says it is over."
    )
    assert found == ["The agency’s paper"]
