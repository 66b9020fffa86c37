"""The lines of a file one by one, and what in it is only a copy of its text or is read by nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_SIGNATURE = re.compile(r"^signed:.*\n(?:[ \t#].*\n)*", re.MULTILINE)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file."""

    number: int
    """From 1."""
    start: int
    """Where in the file it begins, in code points."""
    text: str
    """Without its end."""

    def is_within(self, at: int, parts: Sequence[tuple[int, int]]) -> bool:
        """Whether its code point number `at`, from 0, stands in one of some `parts` of the file."""
        return any(first <= self.start + at < last for first, last in parts)


def find_lines(content: str) -> Iterator[Line]:
    """The lines of a file, in their order."""
    start = 0
    for number, text in enumerate(content.split("\n"), 1):
        yield Line(number, start, text)
        start += len(text) + 1


def find_copies(content: str, body: int) -> tuple[tuple[int, int], ...]:
    """Where in a file, whose text begins at `body`, its signature stands, and remarks that nobody reads."""
    signed = (found.span() for found in _SIGNATURE.finditer(content, 0, body))
    return (*signed, *(found.span() for found in _COMMENT.finditer(content, body)))
