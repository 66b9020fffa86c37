"""Marks of Markdown that are printed, as their other half or their extension is missing, are told."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.desk import check_typing


def found(body: str) -> list[str]:
    return told(check_typing(article(body).source))


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("It rained.[^1] It snowed.", "8:11"),
        ("*[EOD]: explosive ordnance disposal", "8:1"),
        ("!!! note\nThe roof leaks, Ada Holm said.", "8:1"),
    ],
)
def test_a_mark_that_readers_see(body: str, place: str) -> None:
    assert found(body) == [f"{place} warning printed-mark"]


@pytest.mark.parametrize(
    "body",
    [
        "It rained.[^1]\n\n[^1]: It did.",
        "It rained.\\[^1] It snowed.",
        "He *[the warden]* left: it rained.",
        "It rained!!! Nobody came.",
        "“[^_^],” he wrote.",
    ],
)
def test_others_are_let_pass(body: str) -> None:
    assert "printed-mark" not in " ".join(found(body))
