"""Spans laid over the content of one element: each becomes an element around what it covers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from xml.etree.ElementTree import Element

from ...model import Span
from .pieces import Characters, Child, Places

_PUT_ASIDE = "\u0002wzxhzdk:"
"""How Python-Markdown's placeholders for raw HTML begin."""


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """Something to be put around words of the text."""

    span: Span
    make: Callable[[bool, bool], Element]
    """Makes the element: (whether it starts where the span starts, whether words here are underlined)."""
    underlines: bool = False
    order: int = 0
    """Which of two layers over the same words is the outer one: the lower."""


@dataclass(frozen=True, slots=True)
class Insertion:
    """A string to be put in after a word of the text: a placeholder of Python-Markdown's stash."""

    offset: int
    placeholder: str


def lay_over(
    element: Element, layers: Sequence[Layer], insertions: Sequence[Insertion], places: Places
) -> None:
    """Put `layers` around what they cover in `element`, and `insertions` at their offsets.

    The text stays as it is. A layer that ends inside a child goes on inside the child; two that cross
    are cut where the outer one ends. Nothing is put into a link; what would be comes after it.
    """
    waiting = [(element, list(layers), list(insertions))]
    while waiting:
        waiting.extend(_Laying(*waiting.pop(), places).run())


_Work = tuple[Element, list[Layer], list[Insertion]]


@dataclass(slots=True)
class _Laying:
    """The making of one element's new content, from left to right."""

    element: Element
    layers: list[Layer]
    insertions: list[Insertion]
    places: Places
    content: Element = field(default_factory=lambda: Element("span"))
    """Holds the new content while it is made."""
    opened: list[tuple[Layer, Element]] = field(default_factory=list)
    live: list[Layer] = field(default_factory=list)
    """Layers that have started and not ended, outer ones first."""
    begun: int = 0
    """How many layers have started."""
    inserted: int = 0
    inner: list[_Work] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.layers.sort(key=lambda layer: (layer.span.start, -layer.span.end, layer.order))
        self.insertions.sort(key=lambda insertion: insertion.offset)

    def run(self) -> list[_Work]:
        """Give the element its new content; return the children that are still to be laid over."""
        hull = self.places.hulls.get(self.element, Span(0, 0))
        for piece in self.places.pieces(self.element, hull.start):
            if not piece.span:
                self._beside(piece)
            elif isinstance(piece, Child):
                self._child(piece.element, piece.span)
            else:
                self._characters(piece)
        self._insert(hull.end)
        self.element.text = self.content.text
        self.element[:] = list(self.content)
        return self.inner

    def _characters(self, piece: Characters) -> None:
        for start, end in self._cuts(piece.span):
            self._insert(start)
            self._reach(start)
            self._show(start, [layer for layer in self.live if layer.span.end >= end])
            self._write(piece.cut(start, end))

    def _cuts(self, span: Span) -> list[tuple[int, int]]:
        """`span` cut wherever a layer starts or ends, or something is put in."""
        at = [span.start, span.end, *(layer.span.end for layer in self.live)]
        for layer in self.layers[self.begun :]:
            if layer.span.start >= span.end:
                break
            at.extend((layer.span.start, layer.span.end))
        for insertion in self.insertions[self.inserted :]:
            if insertion.offset >= span.end:
                break
            at.append(insertion.offset)
        offsets = sorted({offset for offset in at if span.start <= offset <= span.end})
        return list(pairwise(offsets))

    def _child(self, child: Element, span: Span) -> None:
        self._insert(span.start)
        self._reach(span.start)
        self._show(span.start, [layer for layer in self.live if layer.span.end >= span.end])
        self._append(child)
        inside = [layer for layer in self.live if layer.span.end < span.end]
        for layer in self.layers[self.begun :]:
            if layer.span.start >= span.end:
                break
            inside.append(layer)
        insertions = [] if child.tag == "a" else self._take(span.end - 1)
        if inside or insertions:
            self.inner.append((child, inside, insertions))

    def _beside(self, piece: Characters | Child) -> None:
        """Something that the text does not have: a line break, code, an escape."""
        at = piece.span.start
        self._insert(at)
        self._reach(at)
        # Nothing of ours goes on over a raw tag: it may begin or end what we know nothing of.
        tag = isinstance(piece, Characters) and _PUT_ASIDE in piece.raw
        self._show(at, [] if tag else [layer for layer in self.live if layer.span.start < at])
        if isinstance(piece, Child):
            self._append(piece.element)
        else:
            self._write(piece.raw)

    def _reach(self, offset: int) -> None:
        """Start and end layers up to `offset`."""
        while self.begun < len(self.layers) and self.layers[self.begun].span.start <= offset:
            self.live.append(self.layers[self.begun])
            self.begun += 1
        self.live = [layer for layer in self.live if layer.span.end > offset]

    def _take(self, offset: int) -> list[Insertion]:
        """The insertions up to `offset` that are still to be made."""
        start = self.inserted
        while self.inserted < len(self.insertions) and self.insertions[self.inserted].offset <= offset:
            self.inserted += 1
        return self.insertions[start : self.inserted]

    def _insert(self, offset: int) -> None:
        for insertion in self._take(offset):
            at = insertion.offset
            self._reach(at)
            self._show(at, [layer for layer in self.live if layer.span.start < at])
            self._write(insertion.placeholder)

    def _show(self, at: int, wanted: list[Layer]) -> None:
        """Close what is open and not wanted at `at`, and open what is wanted and not open."""
        kept = 0
        while kept < len(self.opened) and self.opened[kept][0] in wanted:
            kept += 1
        del self.opened[kept:]
        still = [layer for layer, _ in self.opened]
        for layer in wanted:
            if layer not in still:
                underlined = any(outer.underlines for outer, _ in self.opened)
                element = layer.make(layer.span.start == at, underlined)
                self._append(element)
                self.opened.append((layer, element))

    def _append(self, element: Element) -> None:
        element.tail = None
        (self.opened[-1][1] if self.opened else self.content).append(element)

    def _write(self, characters: str) -> None:
        parent = self.opened[-1][1] if self.opened else self.content
        if len(parent):
            parent[-1].tail = (parent[-1].tail or "") + characters
        else:
            parent.text = (parent.text or "") + characters
