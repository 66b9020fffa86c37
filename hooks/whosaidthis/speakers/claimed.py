"""Which parts of a text statements take up."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from ..model import Attribution, Span, Statement, unite


class Claimed:
    """The words of statements, their sources and their cues."""

    def __init__(self, statements: Sequence[Statement], attitudes: Sequence[Attribution] = ()) -> None:
        """`attitudes` are what the writer tells of somebody who does not say it; they are claimed too."""
        self.parts = [
            span for one in statements for span in (*one.spans, *one.content, *one.source, *one.cue)
        ]
        held = [span for one in attitudes for span in (*one.content, *one.source, *one.cue)]
        self._spans = unite([*self.parts, *held])
        self._starts, self._ends = [one.start for one in self._spans], [one.end for one in self._spans]

    def meeting(self, sentence: Span) -> Sequence[Span]:
        """Those parts that share a character with `sentence`, united, in the order of the text."""
        first, last = bisect_right(self._ends, sentence.start), bisect_left(self._starts, sentence.end)
        return self._spans[first:last]
