"""A reason that an editor gives and of which the article has no word is noted."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.checks.described.own_reasons import check_own_reasons

TEXT = "The lock leaks, said a clerk who feared for her post. She was not named."


def found(reason: str, body: str = TEXT) -> list[str]:
    front = f"speakers:\n  clerk: {{name: A clerk, voice: unnamed person, reason: {reason}}}\n"
    return told(check_own_reasons(article(body, front=front)))


@pytest.mark.parametrize("reason", ["because he is shy", "it was late", "his uncle has a farm"])
def test_a_reason_without_a_word_of_the_article(reason: str) -> None:
    assert found(reason) == ["5:3 note reason-not-told"]


@pytest.mark.parametrize(
    "reason", ["feared for her post", "out of fear", "she is afraid for her post", "because of that"]
)
def test_a_reason_in_the_article_s_words_or_near_them_is_not_noted(reason: str) -> None:
    assert found(reason) == []


def test_nor_is_a_speaker_without_a_reason() -> None:
    front = "speakers:\n  clerk: {name: A clerk, voice: unnamed person}\n"
    assert check_own_reasons(article(TEXT, front=front)) == ()
