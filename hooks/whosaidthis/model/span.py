"""A run of characters in one text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """A run of Unicode code points of one text; the text's owner says which text."""

    start: int
    """The first code point."""
    end: int
    """The code point after the last one."""

    def __init__(self, start: int, end: int) -> None:
        """Refuse a span that runs backwards.

        Raises:
            ValueError: if the end lies before the start, or the start before the text.
        """
        if not 0 <= start <= end:
            raise ValueError(f"not a span: {start}..{end}")
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        """The number of code points."""
        return self.end - self.start

    def of(self, characters: str) -> str:
        """The words of this span in `characters`, the text it was measured in."""
        return characters[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


# Reading makes a thousand spans of one article; the dataclass' own way to fill them takes twice as long.
_set_start = vars(Span)["start"].__set__
_set_end = vars(Span)["end"].__set__


def unite(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same code points as spans that neither meet nor touch, in the order of the text."""
    united: list[Span] = []
    for span in sorted(spans, key=lambda one: one.start):
        if united and span.start <= united[-1].end:
            united[-1] = Span(united[-1].start, max(united[-1].end, span.end))
        else:
            united.append(span)
    return tuple(united)


def hull(spans: Iterable[Span]) -> Span:
    """The smallest span that holds all of `spans`.

    Raises:
        ValueError: if there are none.
    """
    found = tuple(spans)
    if len(found) == 1:
        return found[0]
    return Span(min(span.start for span in found), max(span.end for span in found))


def outside(span: Span, holes: Iterable[Span]) -> Iterator[Span]:
    """What is left of `span` without the `holes`, which come in the order of the text."""
    at = span.start
    for hole in holes:
        if hole.meets(span):
            if hole.start > at:
                yield Span(at, hole.start)
            at = max(at, min(hole.end, span.end))
    if at < span.end:
        yield Span(at, span.end)


def one_line_of(spans: Iterable[Span], characters: str) -> str:
    """The words of `spans` on one line, gaps between them marked."""
    return " … ".join(" ".join(span.of(characters).split()) for span in spans)
