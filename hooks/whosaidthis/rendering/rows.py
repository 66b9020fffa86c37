"""The page's rows: each paragraph with statements beside its notes, the headline's row first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from ..model import HEADINGS, Article, BlockKind, Span, Statement
from ..reading.addresses import web_address
from ..reading.tree import TreeReading
from .anchors import TEXT, Anchors, anchors
from .citations import citations, headline_of
from .filters import filters
from .glance.summary import glance
from .glance.timeline import standfirst, timeline
from .notes.cast import Cast
from .notes.corrections import corrections, in_short
from .notes.of_a_paragraph import paragraph_notes
from .reached import draw, find_routes, steps
from .surroundings import Surroundings
from .templating.templates import render
from .wording import citing, labels
from .wording import corrections as correction_words
from .wording import filters as filter_words
from .wording import glance as glance_words
from .wording import reached as reached_words
from .wording import timeline as timeline_words


def lay_out(
    root: Element, reading: TreeReading, cast: Cast, stash: Callable[[str], str], around: Surroundings
) -> None:
    """Put the children of `root` into rows, and our own parts before and after them."""
    boxes = _boxes(cast, stash, around)
    blocks = _blocks_of(root, reading)
    kinds = [block.kind for block in cast.article.text.blocks]
    headline = kinds.index(BlockKind.HEADLINE) if BlockKind.HEADLINE in kinds else None
    content: list[Element] = [] if headline is not None else boxes.head(None, ())
    paragraphs = 0
    for child in root:
        numbers = blocks.get(child, ())
        if headline in numbers:
            content.extend(boxes.head(child, numbers))
            continue
        paragraphs += any(kinds[number] not in HEADINGS for number in numbers)
        heading = all(kinds[number] in HEADINGS for number in numbers)
        content.append(boxes.row(child, numbers, labels.place(paragraphs, heading=heading)))
    page = _div("wst", *content, *boxes.end())
    for name, words in citing.LABELS.items():
        page.set(f"data-{name}", words)
    root[:] = [page]


def _blocks_of(root: Element, reading: TreeReading) -> dict[Element, tuple[int, ...]]:
    """The text's blocks inside each child of the root, by their numbers."""
    numbers: dict[Element, list[int]] = {}
    for number, element in enumerate(reading.blocks):
        numbers.setdefault(element, []).append(number)
    return {
        child: tuple(number for element in child.iter() for number in numbers.get(element, ()))
        for child in root
    }


def _boxes(cast: Cast, stash: Callable[[str], str], around: Surroundings) -> _Boxes:
    article = cast.article
    said: dict[int, list[Statement]] = {}
    for statement in article.statements:
        said.setdefault(statement.block, []).append(statement)
    own: dict[int, list[Span]] = {}
    for span in article.own_words:
        own.setdefault(article.text.block_at(span.start), []).append(span)
    title = around.title or headline_of(cast)
    return _Boxes(cast, stash, around, anchors(article.statements), said, title, own)


@dataclass(frozen=True, slots=True)
class _Boxes:
    """Makes our parts of one page."""

    cast: Cast
    stash: Callable[[str], str]
    around: Surroundings
    link: Anchors
    said: dict[int, list[Statement]]
    """The statements of each block."""
    title: str | None
    """The headline under which it is cited."""
    own: dict[int, list[Span]]
    """The writer's own clauses in each block."""

    @property
    def article(self) -> Article:
        return self.cast.article

    def row(self, child: Element, numbers: Sequence[int], place: str) -> Element:
        """`child` beside its notes, if it has any; `numbers` are its blocks."""
        notes = self._notes(numbers, place)
        return _div("wst-row", child, notes) if notes is not None else child

    def head(self, headline: Element | None, numbers: Sequence[int]) -> list[Element]:
        """The headline with what belongs to it, the summary, and where the text begins."""
        facts = self.article.facts
        retold = facts.retold
        byline = glance_words.byline(facts.author, facts.date, retold)
        parts = []
        if headline is not None:
            kicker = glance_words.kicker(retold)
            parts = [self._put("kicker.html", kicker=kicker), headline]
        if self.around.description or retold or byline:
            by, end = glance_words.retells(retold) if retold else ("", "")
            parts.append(
                self._put(
                    "standfirst.html",
                    description=self.around.description,
                    byline=byline,
                    retold=retold,
                    link_to=web_address(retold.url if retold else None),
                    verb=glance_words.REPRINTS if retold and retold.word_for_word else glance_words.RETELLS,
                    by=by,
                    end=end,
                )
            )
        row = _div("wst-row wst-head", _div("wst-top", *parts))
        notes = self._notes(numbers, labels.HEADLINE)
        if notes is not None:
            row.append(notes)
        return [row, self._glance(), self._put("text.html", place=TEXT, words=labels.TEXT)]

    def _glance(self) -> Element:
        return self._put(
            "glance.html",
            glance=glance(self.cast),
            wording=glance_words,
            filters=filters(self.cast, self.around.sources),
            light=filter_words,
            corrected=in_short(self.cast),
            around=self.around,
        )

    def end(self) -> list[Element]:
        """What follows the article."""
        parts: list[Element] = []
        if told := corrections(self.cast):
            parts.append(self._put("corrections.html", corrections=told, wording=correction_words))
        return [*parts, *self._ways()] if self.article.statements else parts

    def _ways(self) -> list[Element]:
        """How the statements reached the page, and when they were made."""
        routes = find_routes(self.cast)
        parts: list[Element] = []
        if routes.relays or routes.told:
            parts.append(
                self._put(
                    "reached.html",
                    root=steps(routes),
                    picture=draw(routes),
                    key=reached_words.key(routes.teller),
                    wording=reached_words,
                )
            )
        days = timeline(self.cast)
        if days:
            parts.append(
                self._put("timeline.html", days=days, about=standfirst(self.cast), wording=timeline_words)
            )
        return parts

    def _notes(self, numbers: Sequence[int], place: str) -> Element | None:
        statements = self._statements(numbers)
        if not statements:
            return None
        own_words = [span for number in numbers for span in self.own.get(number, ())]
        notes = paragraph_notes(place, statements, own_words, self.cast)
        return self._put(
            "notes.html",
            notes=notes,
            id=f"wst-notes-{statements[0].number}",
            to_statement=labels.to_statement,
            cite=citations(self.cast, statements, self.title, self.around.site),
        )

    def _statements(self, numbers: Sequence[int]) -> list[Statement]:
        return [one for number in numbers for one in self.said.get(number, ())]

    def _put(self, template: str, **values: object) -> Element:
        """The element that stands for a block of our HTML; Python-Markdown replaces it whole."""
        element = Element("p")
        element.text = self.stash(render(template, link=self.link, **values).strip())
        return element


def _div(classes: str, *children: Element) -> Element:
    element = Element("div", {"class": classes})
    element.text = element.tail = "\n"
    element.extend(children)
    for child in children:
        child.tail = "\n"
    return element
