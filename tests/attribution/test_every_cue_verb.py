"""Every verb of the list is a cue wherever its frames let it be one, in the past tense of newspapers."""

from __future__ import annotations

import pytest

from speakers.reported import read_report
from whosaidthis.attribution.lexicon import Inflection, cue_forms

FRAMES = {
    "Ann Lee {v} that the bridge had been closed for weeks.": "t",
    "“The bridge has been closed for weeks,” Ann Lee {v}.": "q",
    "“The bridge has been closed for weeks,” {v} Ann Lee.": "q",
    "The bridge, Ann Lee {v}, had been closed for weeks.": "z",
}
NOT_SO = {"read", "reminded"}
"""Who reads or reminds whom is not told by these frames."""
PASTS = sorted(
    (word, form.verb.frames) for word, form in cue_forms().items() if Inflection.PAST in form.inflections
)


SENTENCES = [
    frame.format(v=past)
    for past, frames in PASTS
    for frame, needed in FRAMES.items()
    if past not in NOT_SO and needed in frames
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_verb_is_a_cue_in_each_of_its_frames(sentence: str) -> None:
    _, found = read_report(f"It rained on Sunday.\n\n{sentence}")
    assert [one.speaker.name for one in found] == ["Ann Lee"]


@pytest.mark.parametrize(
    "past", ["signalled", "marvelled", "averred", "bragged", "answered", "reflected", "whispered"]
)
def test_these_pasts_are_known(past: str) -> None:
    assert past in cue_forms()


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee answered that question on Monday.",
        "Ann Lee cried that night.",
        "The lake reflected that mood.",
        "The vote came after two hours of public comment that filled the hall.",
    ],
)
def test_that_before_a_noun_alone_opens_no_clause(sentence: str) -> None:
    _, found = read_report(f"It rained on Sunday.\n\n{sentence}")
    assert found == []
