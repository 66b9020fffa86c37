"""Headings that hold statements keep their name and address, whatever we put into them."""

from __future__ import annotations

from html import escape
from xml.etree.ElementTree import Element

from markdown.extensions.toc import slugify, unique

from ...model import HEADINGS, Article
from ...reading.tree import TreeReading
from ..wording.words import one_line


def keep_headings(root: Element, reading: TreeReading, article: Article) -> None:
    """Give each heading that holds a statement its name, in the table of contents too, and its id.

    Python-Markdown would take the last two from the heading's HTML, our numbers included, and who hears the
    page would hear the numbers amid the headline.
    """
    marked = {statement.block for statement in article.statements}
    used = {element.get("id", "") for element in root.iter()}
    for number, (block, element) in enumerate(zip(article.text.blocks, reading.blocks, strict=True)):
        if number not in marked or block.kind not in HEADINGS:
            continue
        words = block.span.of(article.text.characters)
        if "aria-label" not in element.attrib:
            element.set("aria-label", one_line(words))
        if "data-toc-label" not in element.attrib:
            element.set("data-toc-label", escape(words, quote=False))
        if "id" not in element.attrib:
            element.set("id", unique(slugify(words, "-"), used))
