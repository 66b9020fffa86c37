"""Where and how something was said is no part of what was said, wherever in the sentence it is told."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed

OCCASIONS = """
in a tweet
on Fox News Sunday
on CNN’s “State of the Union”
on the podcast “Rye Talks”
in testimony before Congress
under oath
in a court filing
during a televised address
in an op-ed in The New York Times
in an interview broadcast on state television
in an autobiography published last year
in a documentary
in prepared remarks
on a conference call with analysts
on the sidelines of the summit
in his State of the Union address
through a translator
in a filing with the Securities and Exchange Commission
aboard Air Force One
upon arrival
behind closed doors
at Prime Minister’s Questions
by phone
""".strip().splitlines()
FRAMES = {
    "Ann Lee said {} that the bridge was safe.": "that the bridge was safe",
    "“The bridge is safe,” Ann Lee said {}.": "“The bridge is safe,”",
    "The bridge was safe, Ann Lee said {}.": "The bridge was safe",
}


@pytest.mark.parametrize("occasion", OCCASIONS)
@pytest.mark.parametrize(("frame", "content"), FRAMES.items())
def test_it_is_no_part_of_what_was_said(occasion: str, frame: str, content: str) -> None:
    found = attributed(frame.format(occasion))
    assert [(one.source, one.content) for one in found] == [("Ann Lee", content)]


@pytest.mark.parametrize("occasion", OCCASIONS)
def test_nor_is_it_where_it_opens_the_sentence(occasion: str) -> None:
    found = attributed(f"{occasion[0].upper()}{occasion[1:]}, Ann Lee said that the bridge was safe.")
    assert [(one.source, one.content) for one in found] == [("Ann Lee", "that the bridge was safe")]
