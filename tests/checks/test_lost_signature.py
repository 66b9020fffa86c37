"""Of a signature that has lost a line only that is told, not that nobody has signed."""

from __future__ import annotations

import re

import pytest

from signing.articles import HEAD, READER, opened, signed

TEXT = "“The roof leaks,” said Ada Holm. “The wheel is old,” said Ben Oakes.\n"
SIGNED = signed(HEAD.replace("date:", "status: published\ndate:") + TEXT)


def codes(content: str) -> list[str]:
    return [one.code for one in READER.check(opened(content))]


@pytest.mark.parametrize(
    ("line", "now", "code"),
    [
        (r"  by: .*\n", "", "no-by"),
        (r"  by: .*\n", "  by:\n", "no-by"),
        (r"  on: .*\n", "", "no-on"),
        (r"  on: .*\n", "  on: Tuesday\n", "no-day"),
        (r"signed:\n", "speakers:\n", "unknown-key"),
        (r"signed:\n", "singed:\n", "unknown-key"),
    ],
)
def test_only_the_lost_line_is_told(line: str, now: str, code: str) -> None:
    assert codes(re.sub(line, now, SIGNED)) == [code]


def test_one_that_is_gone_altogether_is_told_as_that() -> None:
    assert codes(re.sub(r"signed:\n(?:  .*\n)+", "", SIGNED)) == ["unsigned-article"]
    assert codes(re.sub(r"signed:\n(?:  .*\n)+", "signed:\n", SIGNED)) == ["unsigned-article"]
