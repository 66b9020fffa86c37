"""One paragraph of an article with its notes, for the front page: it shows what the site is about."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element, SubElement, tostring

from markupsafe import Markup

from ...model import Article, BlockKind, Span, Statement
from ...reading.tree import read_tree
from ..anchors import Anchors, anchors
from ..glance.disputes import in_dispute
from ..groups import group_of
from ..marks.in_a_block import mark_text
from ..marks.pieces import places_of
from ..notes.cast import Cast
from ..notes.of_a_paragraph import paragraph_notes
from ..templating.templates import render
from ..wording import labels

_FEWEST, _MOST = 2, 5
"""Statements of a paragraph that can be taken in at a glance."""
_LONGEST = 700
"""Characters of such a paragraph."""
_PLACEHOLDER = re.compile("\x02(\\d+)\x03")


@dataclass(frozen=True, slots=True)
class Example:
    """A paragraph as HTML, and its notes."""

    words: Markup
    notes: Markup


def find_example(cast: Cast, page: str) -> Example | None:
    """The most telling paragraph of an article, or None where no paragraph is short and rich enough.

    `page` is the address of the article: notes that are not shown here are linked there.
    """
    telling = _most_telling(cast)
    if telling is None:
        return None
    block, statements = telling
    here = frozenset(one.number for one in statements)
    link = replace(anchors(cast.article.statements), page=page, here=here)
    words = _words(cast.article, block, statements, link)
    return Example(words, _notes(cast, block, statements, link)) if words else None


def _most_telling(cast: Cast) -> tuple[int, list[Statement]] | None:
    """The paragraph in which the most kinds of speakers speak, before others one in which they disagree."""
    disputed = {one.block for one in in_dispute(cast)}
    scores = []
    by_block = _by_block(cast.article)
    for number, made in by_block.items():
        block = cast.article.text.blocks[number]
        fits = _FEWEST <= len(made) <= _MOST and len(block.span) <= _LONGEST
        if fits and block.kind is BlockKind.PARAGRAPH:
            kinds = {group_of(one.speaker.voice) for one in made if one.inside is None}
            scores.append((len(kinds) + (number in disputed), -number))
    if not scores:
        return None
    best = -max(scores)[1]
    return best, by_block[best]


def _by_block(article: Article) -> dict[int, list[Statement]]:
    """The statements of each block in which all that have a part in it stand whole."""
    found: dict[int, list[Statement]] = {}
    broken = set()
    for one in article.statements:
        blocks = {article.text.block_at(at) for span in one.spans for at in (span.start, span.end - 1)}
        for block in blocks:
            found.setdefault(block, []).append(one)
        if len(blocks) > 1:
            broken |= blocks
    return {block: made for block, made in found.items() if block not in broken}


def _words(article: Article, block: int, statements: list[Statement], link: Anchors) -> Markup | None:
    """The paragraph with its marks."""
    span = article.text.blocks[block].span
    root = Element("div")
    SubElement(root, "p").text = span.of(article.text.characters)
    reading = read_tree(root)
    if reading.text.characters != span.of(article.text.characters):
        return None
    moved = tuple(_moved(one, -span.start) for one in statements)
    stashed: list[str] = []

    def stash(html: str) -> str:
        stashed.append(html)
        return f"\x02{len(stashed) - 1}\x03"

    parents = {child: parent for parent in root.iter() for child in parent}
    shown = Article(reading.text, article.facts, moved)
    mark_text(reading, shown, places_of(reading, parents), stash, (), link)
    html = tostring(root[0], encoding="unicode", method="html")
    return Markup(_PLACEHOLDER.sub(lambda found: stashed[int(found[1])], html))  # noqa: S704 (made here)


def _moved(statement: Statement, by: int) -> Statement:
    """The statement with its words where they stand in a text that begins elsewhere."""
    spans = tuple(Span(part.start + by, part.end + by) for part in statement.spans)
    return replace(statement, spans=spans, block=0)


def _notes(cast: Cast, block: int, statements: list[Statement], link: Anchors) -> Markup:
    own = [one for one in cast.article.own_words if cast.article.text.blocks[block].span.holds(one)]
    html = render(
        "notes.html",
        notes=paragraph_notes(labels.EXAMPLE, statements, own, cast),
        id="wst-example-notes",
        link=link,
        to_statement=labels.to_statement,
        cite={},
    )
    return Markup(html)  # noqa: S704 (a template of ours made it)
