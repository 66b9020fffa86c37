"""Parts of a text that are taken."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from ..model import Span


class Closed:
    """Spans joined where they meet, to ask quickly whether another meets one of them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans, key=lambda one: one.start):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def meets(self, span: Span) -> bool:
        """Whether `span` shares a code point with one of them."""
        last = bisect_left(self._starts, span.end) - 1
        return last >= 0 and self._ends[last] > span.start
