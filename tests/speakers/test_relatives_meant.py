"""“He” after “Her brother voted for Roe” is the brother; where two can be meant, it is left open."""

import pytest

from .reported import who_speaks


@pytest.mark.parametrize(
    ("words", "who"),
    [
        (
            "Ann Lee backed Ben Roe. Her brother had voted for him: Vey, he said, was worse.",
            "Ann Lee's brother",
        ),
        ("Ann Lee backed Ben Roe. Her brother, a nurse, did not. “It is mad,” he said.", "Ann Lee's brother"),
        ("Ann Lee backed Ben Roe. His wife, a nurse, did not. “It is mad,” she said.", "Ben Roe's wife"),
        (
            "Ann Lee left. Her brother-in-law, a nurse, did not. “It is mad,” he said.",
            "Ann Lee's brother-in-law",
        ),
    ],
)
def test_the_relative_with_whom_the_sentence_begins_is_meant(words: str, who: str) -> None:
    assert who_speaks(words)[-1].partition(",")[0] == who


def test_a_name_beside_the_relative_is_theirs() -> None:
    assert who_speaks("Ann Lee left. Her brother, Tom Lee, did not. “It is mad,” he said.")[-1] == "Tom Lee"


def test_a_mother_or_her_daughter_leaves_it_open() -> None:
    assert who_speaks("Ann Lee has left. Her mother ran it. “It is mad,” she said.") == [""]


def test_who_was_heard_is_not_who_heard() -> None:
    found = who_speaks("Ben Roe left. A woman in the crowd heard him say that it was mad.")
    assert found == ["Ben Roe"]
