"""Who keeps quiet behind a semicolon ends what the first speaker says."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed


@pytest.mark.parametrize(
    "behind",
    [
        "in Hull, they said nothing",
        "in Hull they declined to comment",
        "the mayor said little of it",
        "the mayor had no comment",
        "in Hull, the council would not say",
        "others disagreed",
        "the union declined to answer",
    ],
)
def test_who_keeps_quiet_ends_what_is_said(behind: str) -> None:
    found = attributed(f"Rain fell. Officials in Rye said the bridge was safe; {behind}.")
    assert ("Officials in Rye", "the bridge was safe") in [(one.source, one.content) for one in found]
    assert not any("bridge" in one.content for one in found[1:])


@pytest.mark.parametrize(
    "behind",
    [
        "the mill was not",
        "she told nobody",
        "she said nothing because she was afraid",
        "the mayor said nothing had changed",
        "drivers protested, and the mayor gave in",
    ],
)
def test_what_can_be_part_of_it_is_read_as_before(behind: str) -> None:
    first, *_ = attributed(f"Rain fell. Ann Lee said that she was hit; {behind}.")
    assert first.source == "Ann Lee"
    assert first.content.startswith("that she was hit")
    assert behind in first.content or "nothing had changed" in behind
