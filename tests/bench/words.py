"""The words of a text, by number: what every figure is counted in."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

Spans = tuple[tuple[int, int], ...]
"""Places in a text: first character and the one after the last, in Unicode code points."""

Numbers = frozenset[int]
"""Words, each by its number in the text."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Words:
    """All words of `text`; spaces, punctuation and quotation marks are none."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Words:
        """The words of `text`: runs of letters and digits, with apostrophes inside them."""
        places = [match.span() for match in _WORD.finditer(text)]
        return cls(text, tuple(start for start, _ in places), tuple(end for _, end in places))

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> str:
        return self.text[self.starts[number] : self.ends[number]]

    def touched(self, spans: Sequence[tuple[int, int]]) -> Numbers:
        """The words of which at least one character lies in one of `spans`."""
        return frozenset(
            number
            for start, end in spans
            for number in range(bisect_right(self.ends, start), bisect_left(self.starts, end))
        )
