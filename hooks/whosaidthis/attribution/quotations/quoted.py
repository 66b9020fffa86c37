"""Quotations found by place, and how much of some words stands in them."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from ...model import Form, Span, outside
from .marks import Quotation


class Quoted:
    """The quotations of a text, found by place."""

    def __init__(self, quotations: Sequence[Quotation]) -> None:
        self._parts = sorted(
            (part.start, part.end, place) for place, one in enumerate(quotations) for part in one.spans
        )
        self._quotations = quotations

    def near(self, spans: Iterable[Span]) -> list[Quotation]:
        """The quotations of which some part meets one of `spans`, in their order."""
        places = {place for span in spans for _, _, place in self._meeting(span)}
        return [self._quotations[place] for place in sorted(places)]

    def parts(self, spans: Iterable[Span]) -> list[Span]:
        """The parts of quotations that meet one of `spans`, in the order of the text."""
        met = {(start, end) for span in spans for start, end, _ in self._meeting(span)}
        return [Span(start, end) for start, end in sorted(met)]

    def _meeting(self, span: Span) -> Iterator[tuple[int, int, int]]:
        at = bisect.bisect_left(self._parts, (span.end,)) - 1
        while at >= 0 and self._parts[at][1] > span.start:
            yield self._parts[at]
            at -= 1


def form(characters: str, spans: Sequence[Span], quoted: Quoted) -> Form:
    """Direct, mixed or indirect, by how many of the words of `spans` stand in quotation marks."""
    parts = quoted.parts(spans)
    if not parts:
        return Form.INDIRECT
    rests = (rest.of(characters) for span in spans for rest in outside(span, parts))
    return Form.MIXED if any(map(str.isalnum, chain.from_iterable(rests))) else Form.DIRECT


def share_inside(inner: Sequence[Span], outer: Sequence[Span]) -> float:
    """The share of `inner`, in code points, that lies in `outer`, whose spans do not overlap."""
    whole_length = sum(map(len, inner))
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in inner for b in outer)
    return shared / whole_length if whole_length else 0.0
