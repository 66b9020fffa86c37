"""Attributions found again by where their contents stand: no text is so long that all must be looked at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from ...model import Attribution, Span, hull


class Nearby:
    """Some attributions of one text."""

    def __init__(self, attributions: Sequence[Attribution]) -> None:
        self._sorted = sorted(attributions, key=lambda one: hull(one.content).start)
        wholes = [hull(one.content) for one in self._sorted]
        self._starts = [whole.start for whole in wholes]
        self._reached = list(accumulate((whole.end for whole in wholes), max))
        """How far each, and all before it, reach: in order, which their ends need not be."""

    def around(self, content: Sequence[Span]) -> list[Attribution]:
        """All whose contents share code points with `content`, and perhaps others near by."""
        whole = hull(content)
        first = bisect_right(self._reached, whole.start)
        return self._sorted[first : bisect_left(self._starts, whole.end)]
