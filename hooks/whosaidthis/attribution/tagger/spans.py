"""A proposal's content as a reader marks it: whole quotations, and no loose marks at its edges."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator, Sequence

from ...model import Form, Span, unite
from ..quotations import Quotation

_LOOSE = " \n\t,;:.—–-―"
_MOST_OF = 0.5


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


def whole(characters: str, spans: Sequence[Span], quoted: Quoted) -> tuple[Span, ...]:
    """`spans`, with each quotation of which they hold half made whole, later paragraphs included."""
    grown = list(spans)
    for quotation in quoted.near(spans):
        if held(quotation.spans[:1], spans) >= _MOST_OF or held(quotation.spans, spans) >= _MOST_OF:
            grown.extend(quotation.spans)
    kept = (_trimmed(characters, span, quoted) for span in _bridged(characters, unite(grown)))
    return tuple(span for span in kept if len(span))


def held(inner: Sequence[Span], outer: Sequence[Span]) -> float:
    """The share of `inner`, in code points, that lies in `outer`, whose spans do not overlap."""
    whole_length = sum(map(len, inner))
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in inner for b in outer)
    return shared / whole_length if whole_length else 0.0


def form(characters: str, spans: Sequence[Span], quoted: Quoted) -> Form:
    """Direct, mixed or indirect, by how many of the words of `spans` stand in quotation marks."""
    parts = quoted.parts(spans)
    if not parts:
        return Form.INDIRECT
    outside = any(
        any(character.isalnum() for character in rest.of(characters)) for rest in _outside(spans, parts)
    )
    return Form.MIXED if outside else Form.DIRECT


def _outside(spans: Iterable[Span], holes: Sequence[Span]) -> Iterable[Span]:
    """What is left of `spans` without the `holes`, which are in the order of the text."""
    for span in spans:
        at = span.start
        for hole in holes:
            if hole.meets(span):
                if hole.start > at:
                    yield Span(at, hole.start)
                at = max(at, min(hole.end, span.end))
        if at < span.end:
            yield Span(at, span.end)


def _bridged(characters: str, spans: Sequence[Span]) -> list[Span]:
    """The spans, two of them made one where only blanks and commas stand between them in one paragraph."""
    found: list[Span] = []
    for span in spans:
        between = characters[found[-1].end : span.start] if found else "x"
        if not between.strip(" ,") and "\n" not in between:
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return found


def _trimmed(characters: str, span: Span, quoted: Quoted) -> Span:
    """The span without marks at its edges; those inside a quotation stay."""
    bounds = quoted.parts((span,))
    first, end = span.start, span.end
    while first < end and characters[first] in _LOOSE and not any(p.start <= first < p.end for p in bounds):
        first += 1
    while end > first and characters[end - 1] in _LOOSE and not any(p.start < end <= p.end for p in bounds):
        end -= 1
    return Span(first, end)
