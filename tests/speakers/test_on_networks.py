"""On which network words were posted, where that is told before the speaker."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_speaks
from whosaidthis.model import Basis, Hearer, Way


@pytest.mark.parametrize(
    "opening",
    [
        "In a post on X late on Friday, the mayor, Ann Lee, wrote",
        "In a post late on Friday on X, Ann Lee wrote",
        "On X, Ann Lee wrote",
        "Writing on X, Ann Lee said",
    ],
)
def test_a_network_at_the_head_of_the_sentence(opening: str) -> None:
    (only,) = read_report(f"The road was shut.\n\n{opening}: “It is over for us all.”")[1]
    assert only.hearer == Hearer("X", Basis.STATED, Way.POSTED)


def test_a_network_to_which_somebody_took_in_the_sentence_before() -> None:
    (only,) = read_report(
        "The road was shut.\n\nAnn Lee took to X on Friday. “It is over for us,” she posted."
    )[1]
    assert (only.speaker.name, only.hearer) == ("Ann Lee", Hearer("X", Basis.INFERRED, Way.POSTED))


@pytest.mark.parametrize(
    "passage",
    [
        "Ann Lee took to X on Friday.\n\n“It is over for us,” she wrote.",
        "Ann Lee took to X on Friday. “He lied to us,” a rival said on the radio.",
        "Ann Lee took to the stage on Friday. “It is over for us,” she wrote.",
        "In a post on X, as the mayor slept, it rained. Ann Lee said that it was over.",
    ],
)
def test_no_network_from_farther_off(passage: str) -> None:
    (only,) = read_report(f"The road was shut.\n\n{passage}")[1]
    assert only.hearer is None


def test_a_network_without_a_comma_before_the_speaker() -> None:
    passage = "Ann Lee spoke. In a post on X on Sunday night she wrote: “They think we will get tired.”"
    (only,) = read_report(f"The road was shut.\n\n{passage}")[1]
    assert only.hearer == Hearer("X", Basis.STATED, Way.POSTED)


def test_who_was_warned_against_speaking_has_told_nobody() -> None:
    passage = "One midwife, who was warned against speaking to the press, said it was late."
    (only,) = read_report(f"The road was shut.\n\n{passage}")[1]
    assert only.hearer is None


@pytest.mark.parametrize("post", ["the top-voted post", "a reply"])
def test_a_post_of_others_is_not_by_who_posted_last(post: str) -> None:
    found = who_speaks(
        "In a blog post on Tuesday, Jonah Breck promised to hire an auditor.\n\n"
        f"On a forum, {post} advised people to export their history."
    )
    assert found[0] == "Jonah Breck"
    assert "Breck" not in found[1]
