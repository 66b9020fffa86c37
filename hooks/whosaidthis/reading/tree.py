"""The article's text out of Python-Markdown's element tree, with a map back into it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from ..model import Block, BlockKind, Carrier, EditorSpan, Span, Text
from .aside import RawHtml, split_asides
from .elements import STRONG, editor_class, has_wrong_class, is_block, kind_of, left_alone, walk


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of the text that stand together in one string of the tree."""

    span: Span
    """Where they stand in the text's characters."""
    element: Element
    tail: bool
    """Whether the string is `element.tail`; else it is `element.text`."""
    start: int
    """Where they start in that string."""
    end: int
    """Where they end in that string: as many characters later as the span has, except for an escaped
    character, whose code in the tree is longer; such a run stands for its one character."""

    def cut(self, offset: int) -> int:
        """The place in the tree's string of `offset`, which counts in the text and lies in the run."""
        return self.end if offset >= self.span.end else self.start + offset - self.span.start


@dataclass(frozen=True, slots=True)
class TreeReading:
    """An article's text, and where each bit of it came from."""

    text: Text
    runs: tuple[Run, ...]
    """In the order of the text. Between two runs of a block there may be a space that the tree does
    not have: it stands for inline code."""
    blocks: tuple[Element, ...]
    """The element of each block of the text. An element with text before and after an inner block
    (a list item around a list) stands here twice."""
    editors: tuple[EditorSpan, ...]
    """In the order of their ends, so that an inner one comes before the one around it."""
    links: tuple[Span, ...] = ()
    """The words that are links already, in the order of the text."""


def read_tree(root: Element, raw: Sequence[object] = ()) -> TreeReading:
    """Read the article's text from `root`, the whole page as Python-Markdown's tree at priority 6.5.

    Code, tables, footnotes and raw HTML are left out. `raw` is Python-Markdown's stash of raw HTML
    (`md.htmlStash.rawHtmlBlocks`): with it, entities (`&ldquo;`) are read as their characters and the
    words between raw `<code>` tags are left out.
    """
    reader = _Reader(RawHtml(raw))
    for element, opening in walk(root):
        if opening:
            reader.open(element)
        else:
            reader.close(element, last=element is root)
    reader.end_block()
    text = Text("\n\n".join(reader.bodies), tuple(reader.blocks))
    return TreeReading(
        text, tuple(reader.runs), tuple(reader.elements), tuple(reader.editors), tuple(reader.links)
    )


@dataclass(slots=True)
class _Reader:
    """What has been read so far."""

    raw: RawHtml
    bodies: list[str] = field(default_factory=list)
    """The characters of each finished block."""
    runs: list[Run] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)
    editors: list[EditorSpan] = field(default_factory=list)
    base: int = 0
    """Where the block that is being read starts."""
    parts: list[str] = field(default_factory=list)
    """Its characters so far."""
    length: int = 0
    """Where the text ends so far, its part of this block included."""
    around: list[tuple[Element, BlockKind]] = field(default_factory=list)
    """The block elements around this place, outermost first, and what a block in each of them is."""
    opened: list[int] = field(default_factory=list)
    """Where the editor's spans around this place start."""
    links: list[Span] = field(default_factory=list)
    link: int = 0
    """Where the link around this place starts."""
    headline: bool = False
    """Whether the headline has been read."""
    strong: int = 0
    """How many elements around this place set their words in strong type."""
    plain: bool = False
    """Whether the block that is being read has words that stand in none of them."""

    def open(self, element: Element) -> None:
        """Read the start of `element` and its text."""
        if is_block(element) or not self.around:
            self.end_block()
            kind = self.around[-1][1] if self.around else BlockKind.PARAGRAPH
            self.around.append((element, kind_of(element, kind)))
        if left_alone(element):
            self._gap(element)
            self.editors += (
                self._editor(each, Carrier.UNREAD) for each in element.iter() if editor_class(each)
            )
            return
        if editor_class(element):
            self.opened.append(self.length)
        if element.tag == "a":
            self.link = self.length
        self.strong += element.tag in STRONG
        self._read(element.text or "", element, tail=False)

    def close(self, element: Element, *, last: bool) -> None:
        """Read the end of `element` and its tail."""
        if editor_class(element) and not left_alone(element):
            carrier = Carrier.BRACKETS if element.tag == "span" else Carrier.OTHER
            self.editors.append(self._editor(element, carrier, self.opened.pop()))
        if element.tag == "a" and self.link < self.length:
            self.links.append(Span(self.link, self.length))
        if self.around[-1][0] is element:
            self.end_block()
            self.around.pop()
        self.strong -= element.tag in STRONG and not left_alone(element)
        if not last:
            self._read(element.tail or "", element, tail=True)

    def end_block(self) -> None:
        """Finish the block that is being read, without the white space at its end."""
        body = "".join(self.parts).rstrip()
        plain, self.plain = self.plain, False
        self.parts.clear()
        self.raw.end_block()
        if not body:
            return
        end = self.base + len(body)
        self._trim(end)
        element, kind = self.around[-1]
        if element.tag == "h1" and not self.headline:
            self.headline, kind = True, BlockKind.HEADLINE
        self.bodies.append(body)
        self.blocks.append(Block(Span(self.base, end), kind, strong=not plain))
        self.elements.append(element)
        self.base = self.length = end + len("\n\n")

    def _trim(self, end: int) -> None:
        """Take what lies after `end` from the last runs and editor's spans."""
        while self.runs and self.runs[-1].span.start >= end:
            self.runs.pop()
        last = self.runs[-1]
        if last.span.end > end:
            self.runs[-1] = replace(last, span=Span(last.span.start, end), end=last.cut(end))
        for index in range(len(self.editors) - 1, -1, -1):
            span = self.editors[index].span
            if span.end <= end:
                break
            self.editors[index] = replace(self.editors[index], span=Span(min(span.start, end), end))

    def _read(self, string: str, element: Element, *, tail: bool) -> None:
        """Add a string of the tree to the block, piece by piece."""
        for piece in split_asides(string, self.raw):
            start, characters = piece.start, piece.characters
            if not self.parts:
                characters = characters.lstrip()
                start += len(piece.characters) - len(characters)
            if characters:
                span = Span(self.length, self.length + len(characters))
                self.runs.append(Run(span, element, tail, start, piece.end))
                self.plain = self.plain or not (self.strong or characters.isspace())
                self._add(characters)

    def _editor(self, element: Element, carrier: Carrier, start: int | None = None) -> EditorSpan:
        """The editor's word of `element`, whose words start at `start`; None for one that has none."""
        span = Span(self.length if start is None else start, self.length)
        keys = tuple((name, value or "") for name, value in element.items() if name != "class")
        if has_wrong_class(element):
            keys += (("class", element.get("class") or ""),)
        return EditorSpan(span, editor_class(element) == "unsaid", keys, carrier)

    def _gap(self, element: Element) -> None:
        """Keep the words on both sides of inline code apart."""
        inline = element.tag in {"code", "kbd", "samp"}
        if inline and self.parts and not self.parts[-1][-1].isspace():
            self._add(" ")

    def _add(self, characters: str) -> None:
        self.parts.append(characters)
        self.length += len(characters)
