"""The marks in the text: statements underlined, names linked, a number after each statement."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from xml.etree.ElementTree import Element, SubElement

from ...model import Article, Form, Span, Statement, Voice
from ...reading.tree import TreeReading
from ..anchors import Anchors, anchors, element_id
from ..notes.corrections import former_ids
from ..templating.templates import render
from ..wording.labels import to_note
from .layers import Insertion, Layer, lay_over
from .links import LinkedMention
from .pieces import Places

_CLASSES = {
    Voice.NAMED_PERSON: "wst-said wst-named",
    Voice.UNNAMED_PERSON: "wst-said wst-unnamed",
    Voice.UNNAMED_GROUP: "wst-said wst-unnamed",
    Voice.INSTITUTION: "wst-said wst-institution",
    Voice.DOCUMENT: "wst-said wst-institution",
    Voice.NOT_STATED: "wst-said wst-not-stated",
}
_ENDINGS = ".,;:!?"
_SHORTENED = re.compile(r"\b(?:(?:[A-Za-z]\.){2,}|(?:Inc|Ltd|Co|Corp|Jr|Sr)\.)$")
"""A word whose full stop is its own: "at 3 a.m., the minister said"."""


def mark_text(
    reading: TreeReading,
    article: Article,
    places: Places,
    stash: Callable[[str], str],
    linked: Sequence[LinkedMention],
    link: Anchors | None = None,
) -> None:
    """Mark the tree behind `reading`.

    The statements of `article` are underlined and numbered; `linked` are mentions that become links; `link`
    says where notes are, if not all on this page.
    """
    ends, formers = _ends(article), former_ids(article)
    layers: dict[Element, list[Layer]] = {}
    for element, layer in (
        *_underlines(reading, article, formers),
        *_links(reading, linked, places, list(ends), order=len(article.statements) + 1),
    ):
        layers.setdefault(element, []).append(layer)
    insertions: dict[Element, list[Insertion]] = {}
    link = link or anchors(article.statements)
    for element, insertion in _references(reading, article, ends, stash, link, formers):
        insertions.setdefault(element, []).append(insertion)
    for element in dict.fromkeys((*layers, *insertions)):
        lay_over(element, layers.get(element, ()), insertions.get(element, ()), places)


def _underlines(
    reading: TreeReading, article: Article, formers: Mapping[int, tuple[str, ...]]
) -> Iterator[tuple[Element, Layer]]:
    """The words of each statement."""
    link = anchors(article.statements)
    for statement in article.statements:
        ids = tuple(map(element_id, (link.id(statement.number), *formers.get(statement.number, ()))))
        make = partial(_said, _CLASSES[statement.speaker.voice], ids)
        for place, span in enumerate(statement.spans):
            for element, part in _parts(span, reading):
                first = place == 0 and part.start == span.start
                yield element, Layer(part, partial(make, first), underlines=True, order=statement.number)


def _links(
    reading: TreeReading,
    linked: Sequence[LinkedMention],
    places: Places,
    offsets: Sequence[int],
    *,
    order: int,
) -> Iterator[tuple[Element, Layer]]:
    """The words of each mention that can be a link: numbers at `offsets` and other links cut none."""
    for one in linked:
        if not _crosses(one.span, places.links, offsets):
            for element, part in _parts(one.span, reading):
                yield element, Layer(part, partial(_term, one.address, one.preview), order=order)


def _references(
    reading: TreeReading,
    article: Article,
    ends: Mapping[int, Sequence[int]],
    stash: Callable[[str], str],
    link: Anchors,
    formers: Mapping[int, tuple[str, ...]],
) -> Iterator[tuple[Element, Insertion]]:
    """The numbers of the statements that end at each offset of `ends`."""
    starts = [run.span.start for run in reading.runs]
    lost = {one.number for one in article.statements if not _is_read(one.spans[0].start, starts, reading)}
    for offset, numbers in ends.items():
        html = render(
            "reference.html", numbers=numbers, link=link, to_note=to_note, lost=lost, former=formers
        )
        for element, _ in _parts(Span(offset - 1, offset), reading):
            yield element, Insertion(offset, stash(html.strip()))


def _said(classes: str, ids: Sequence[str], first: bool, starts: bool, underlined: bool) -> Element:
    """The words of a statement; inside underlined words they carry no line of their own.

    `ids`: its id, then those that it had before it was corrected.
    """
    element = Element("span", {"class": "wst-inner" if underlined else classes, "data-said": ids[0]})
    if first and starts:
        element.set("id", ids[0])
        for former in ids[1:]:
            SubElement(element, "span", {"class": "wst-former", "id": former, "data-wst": ""})
    return element


def _term(address: str, preview: str, _starts: bool, _underlined: bool) -> Element:
    element = Element("a", {"class": "wst-term", "href": address})
    if preview:
        element.set("data-wst-preview", preview)
    return element


def _parts(span: Span, reading: TreeReading) -> list[tuple[Element, Span]]:
    """The parts of `span` in each block that it meets, with the block's element."""
    blocks = reading.text.blocks
    place = bisect_right(blocks, span.start, key=lambda block: block.span.end)
    found = []
    while place < len(blocks) and blocks[place].span.start < span.end:
        block = blocks[place].span
        part = Span(max(span.start, block.start), min(span.end, block.end))
        found.append((reading.blocks[place], part))
        place += 1
    return found


def _is_read(offset: int, starts: Sequence[int], reading: TreeReading) -> bool:
    """Whether the tree has the character at `offset`; an id can only start there."""
    place = bisect_right(starts, offset) - 1
    return place >= 0 and offset < reading.runs[place].span.end


def _ends(article: Article) -> dict[int, list[int]]:
    """The offsets after which numbers stand, each with its numbers: never a lower one after a higher one.

    So the number of a statement inside a quotation follows that of the quotation.
    """
    ends: dict[int, list[int]] = {}
    last = 0
    for statement in article.statements:
        last = max(last, _end(statement, article.text.characters))
        ends.setdefault(last, []).append(statement.number)
    return ends


def _end(statement: Statement, characters: str) -> int:
    """Where the statement's words end: a paraphrase ends before its comma or full stop."""
    span = statement.spans[-1]
    words = span.of(characters).rstrip()
    if statement.form != Form.DIRECT and _SHORTENED.search(words) is None:
        words = words.rstrip(_ENDINGS) or words
    return span.start + len(words)


def _crosses(span: Span, links: Sequence[Span], ends: Sequence[int]) -> bool:
    """Whether a link of ours over `span` would hold another link."""
    place = bisect_right(links, span.start, key=lambda other: other.end)
    held = place < len(links) and links[place].meets(span)
    after = bisect_right(ends, span.start)
    return held or (after < len(ends) and ends[after] < span.end)
