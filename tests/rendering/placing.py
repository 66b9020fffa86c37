"""A page made without MkDocs: Markdown's tree, our marks in it, and what is left when they are taken out."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, tostring

import markdown
from markdown.treeprocessors import Treeprocessor

from whosaidthis.model import Article, Text
from whosaidthis.reading.tree import read_tree
from whosaidthis.rendering.page import annotate
from whosaidthis.rendering.surroundings import Surroundings

PLACEHOLDER = re.compile("\ue000(\\d+)\ue001")


@dataclass
class Placed:
    """One page, before Python-Markdown has put its stash back."""

    before: str
    """The text of the tree without us."""
    root: Element
    article: Article
    stashed: list[str] = field(default_factory=list)

    @property
    def after(self) -> str:
        """The text of the tree with everything of ours taken out."""
        return PLACEHOLDER.sub("", "".join(self.root.itertext()))

    @property
    def html(self) -> str:
        """The tree and everything put aside, as one string."""
        return self.tree + "".join(self.stashed)

    @property
    def tree(self) -> str:
        """The tree as HTML, with a placeholder for each thing put aside."""
        return tostring(self.root, encoding="unicode")


def place(
    source: str,
    read: Callable[[Text], Article],
    href: Callable[[str], str] | None = None,
    *,
    description: str | None = None,
) -> Placed:
    """The page of the Markdown `source`; `read` makes the article of its text."""
    found: list[Placed] = []

    class Placing(Treeprocessor):
        def run(self, root: Element) -> None:
            reading = read_tree(root, self.md.htmlStash.rawHtmlBlocks)
            placed = Placed("".join(root.itertext()), root, read(reading.text))
            around = Surroundings(href=href, description=description)
            annotate(root, reading, placed.article, stash_in(placed), around)
            placed.root = deepcopy(root)
            found.append(placed)

    md = markdown.Markdown(extensions=["attr_list", "tables", "footnotes"])
    md.treeprocessors.register(Placing(md), "placing", 6.5)
    md.convert(source)
    return found[0]


def stash_in(placed: Placed) -> Callable[[str], str]:
    """A stash whose placeholders are easily found."""

    def stash(html: str) -> str:
        placed.stashed.append(html)
        return f"\ue000{len(placed.stashed) - 1}\ue001"

    return stash


def words(text: str) -> str:
    """`text` with white space of one kind: rows stand on lines of their own."""
    return " ".join(text.split())
