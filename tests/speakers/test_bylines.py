"""Who wrote a report is none of those whom it tells of."""

from __future__ import annotations

import pytest

from speakers.reported import who_speaks

_STORY = "A teacher was found at the gate. She had been there, she said, for a night."


@pytest.mark.parametrize("byline", ["By Ann Lee", "Ann Lee and Bob Roe", "Ann Lee in Rye"])
def test_she_is_not_the_writer(byline: str) -> None:
    assert "Ann Lee" not in who_speaks(f"{byline}\n\n{_STORY}")


def test_a_lone_name_heads_what_its_bearer_says() -> None:
    assert who_speaks("Rosa Holm\n\n“I lost it all,” she said.") == ["Rosa Holm"]


def test_a_name_that_the_story_goes_on_with_is_no_byline() -> None:
    assert who_speaks("Ann Lee\n\nMs Lee was found at the gate. She had slept, she said.") == ["Ann Lee"]
