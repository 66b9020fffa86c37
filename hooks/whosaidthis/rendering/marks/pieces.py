"""What stands in one element of the tree, in order: characters of the text, other characters, children."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from ...model import Span
from ...reading.tree import Run, TreeReading


@dataclass(frozen=True, slots=True)
class Characters:
    """Characters of a string of the tree."""

    run: Run | None
    """The run whose characters they are; None for characters that the article's text does not have."""
    raw: str
    span: Span
    """Where they stand in the text; empty where the text does not have them."""

    def cut(self, start: int, end: int) -> str:
        """The part from `start` to `end`, which count in the text."""
        if self.run is None or (start, end) == (self.span.start, self.span.end):
            return self.raw
        first = self.run.cut(start) - self.run.start
        return self.raw[first : self.run.cut(end) - self.run.start]


@dataclass(frozen=True, slots=True)
class Child:
    """An element inside the element."""

    element: Element
    span: Span
    """All of the text inside it; empty where it has none."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where in the text the strings and elements of a tree stand."""

    runs: Mapping[tuple[Element, bool], list[Run]] = field(default_factory=dict)
    """The runs of each string, which is an element's text (False) or its tail (True)."""
    hulls: Mapping[Element, Span] = field(default_factory=dict)
    """The text inside each element that has any."""
    links: tuple[Span, ...] = ()
    """The runs inside links that the author made, in the order of the text."""

    def pieces(self, element: Element, at: int) -> list[Characters | Child]:
        """What stands in `element`, whose text starts at `at`."""
        found: list[Characters | Child] = []
        at = self._string(found, element, element.text, tail=False, at=at)
        for child in element:
            span = self.hulls.get(child, Span(at, at))
            found.append(Child(child, span))
            at = max(at, span.end)
            at = self._string(found, child, child.tail, tail=True, at=at)
        return found

    def _string(
        self, found: list[Characters | Child], element: Element, raw: str | None, *, tail: bool, at: int
    ) -> int:
        """Add the pieces of one string; give the place in the text that it ends at."""
        raw, done = raw or "", 0
        for run in self.runs.get((element, tail), ()):
            if run.start > done:
                found.append(Characters(None, raw[done : run.start], Span(at, at)))
            found.append(Characters(run, raw[run.start : run.end], run.span))
            done, at = run.end, run.span.end
        if done < len(raw):
            found.append(Characters(None, raw[done:], Span(at, at)))
        return at


def places_of(reading: TreeReading, parents: Mapping[Element, Element]) -> Places:
    """Where the tree behind `reading` stands in its text; `parents` knows each element's parent."""
    runs: dict[tuple[Element, bool], list[Run]] = {}
    hulls: dict[Element, Span] = {}
    links: list[Span] = []
    for run in reading.runs:
        runs.setdefault((run.element, run.tail), []).append(run)
        around = parents.get(run.element) if run.tail else run.element
        linked = False
        while around is not None:
            known = hulls.get(around)
            hulls[around] = Span(known.start if known else run.span.start, run.span.end)
            linked = linked or around.tag == "a"
            around = parents.get(around)
        if linked:
            links.append(run.span)
    return Places(runs, hulls, tuple(links))
