"""The bytes of a file as characters: ends of lines."""

from __future__ import annotations

import pytest

from whosaidthis.reading.decoding import decode


@pytest.mark.parametrize(
    ("content", "characters"),
    [
        (b"---\rtitle: A\r---\r\rIt rained.\r", "---\ntitle: A\n---\n\nIt rained.\n"),
        (b"---\r\ntitle: A\r\n---\r\n", "---\r\ntitle: A\r\n---\r\n"),
        (b"---\ntitle: A\n---\n", "---\ntitle: A\n---\n"),
        (b"It rained.", "It rained."),
    ],
)
def test_lines_that_end_with_a_carriage_return_alone_are_lines(content: bytes, characters: str) -> None:
    assert decode(content, "a.md") == (characters, ())
