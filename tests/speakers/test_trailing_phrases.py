"""What follows a source, how and where it was said, is part neither of who speaks nor of what is said."""

from __future__ import annotations

import pytest

from speakers.reported import read_report

SOURCES = [
    *(("Ann Lee", "Ann Lee"), ("the mayor", "The mayor"), ("Mr Lee", "Lee"), ("mayor Ann Lee", "Ann Lee")),
    *(("a neighbour", "A neighbour"), ("Zormik Vane", "Zormik Vane"), ("two nurses", "Two nurses")),
    *(("the Foreign Ministry", "Foreign Ministry"), ("Iran", "Iran"), ("residents", "Residents")),
    *(("a spokesman for the council", "A spokesman for the council"), ("Ben Roe of Rye Council", "Ben Roe")),
]
TRAILING = (
    "| on Monday| in a statement| at a news conference| in an interview with the Post| on X| by phone"
    "| as he left the court| with a shrug| when asked| outside court| after the vote| during a break"
    "| to applause| last week|, whose brother died|, smiling|, his voice shaking| through tears| later"
    "| afterwards| at the time| about the fire| in response| in reply to a question| under oath"
    "| in court documents| in a post on Facebook| over the weekend| late on Tuesday"
    "| at a hearing in Rye on Monday| after a meeting with Iran’s foreign minister"
    "| while standing beside Ben Roe"
).split("|")
FRAMES = [
    "“The bridge has been shut for weeks,” said {s}{t}.",
    "“The bridge has been shut for weeks,” {s} said{t}.",
    "The bridge has been shut for weeks, {s} said{t}.",
]


@pytest.mark.parametrize("trailing", TRAILING)
def test_the_words_and_who_speaks_end_before_it(trailing: str) -> None:
    for frame in FRAMES:
        for source, name in SOURCES:
            sentence = frame.format(s=source, t=trailing)
            text, found = read_report(f"It rained on Sunday.\n\n{sentence}")
            assert [one.speaker.name for one in found] == [name], sentence
            (said,) = (span.of(text.characters).strip("“”,") for span in found[0].spans)
            assert said == "The bridge has been shut for weeks", sentence


def test_a_clause_that_begins_otherwise_is_no_content() -> None:
    text, found = read_report("When it rained, Ann Lee said to wait.")
    assert [span.of(text.characters) for one in found for span in one.spans] == ["to wait"]
