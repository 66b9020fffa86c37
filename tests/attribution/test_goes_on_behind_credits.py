"""What goes on behind a credit or a verb, and where it ends: each form met in new reports."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed

GOES_ON = {
    "It may rain, forecasters said, though the worst should stay to the south.": (
        "It may rain … though the worst should stay to the south"
    ),
    "They come to it, many say, precisely because it is odd.": (
        "They come to it … precisely because it is odd"
    ),
    "They have agreed, Ann Lee says, not to discuss it.": "They have agreed … not to discuss it",
    "It has raised the bed, Mr Roe explains, so that the river now flows above us.": (
        "It has raised the bed … so that the river now flows above us"
    ),
    "It cost $2,140, according to the records, or less than a third of it.": (
        "It cost $2,140 … or less than a third of it"
    ),
    "They came at noon, by which time, police said, the men had left.": "the men had left",
    "The vote was put off, at which point, Ann Lee said, half of them left.": "half of them left",
    "When the clerk came, saying it was shut, they left.": "it was shut",
    "Ann Lee said it was late, and a third is thought to be leaning the same way.": "it was late",
    "Ms Roe described being told to retype it.": "being told to retype it",
    "One former director recalls being frozen out after the vote.": "being frozen out after the vote",
    "A note taped to the hatch explained that it was shut.": "that it was shut",
    "“A failed firm is no crime in this land,” he submitted.": "“A failed firm is no crime in this land,”",
}


@pytest.mark.parametrize(("words", "content"), GOES_ON.items())
def test_it_is_all_there_and_no_more(words: str, content: str) -> None:
    assert attributed(words)[0].content == content


NOT_ON = {
    "“It was late,” Ann Lee said on RBC’s “Rye Today.”": "“It was late,”",
    "“It was late,” Ann Lee said of the film “Rye in May.”": "“It was late,”",
    "It is safe, Ann Lee said, though critics disagree.": "It is safe",
    "The plan was ready, Ann Lee said, to loud applause.": "The plan was ready",
}


@pytest.mark.parametrize(("words", "content"), NOT_ON.items())
def test_what_the_writer_adds_is_not_said(words: str, content: str) -> None:
    assert attributed(words)[0].content == content
