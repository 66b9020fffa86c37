"""What tables and footnotes say: no part of the article's text, but an editor is told of statements there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from ..model import Text
from .tree import read_tree


def read_unread(root: Element, raw: Sequence[object] = ()) -> Text:
    """The words of the tables and footnotes of the page `root`, a block a cell or paragraph.

    `raw` is Python-Markdown's stash of raw HTML, as for `read_tree`.
    """
    page = Element("div")
    for part in _parts(root):
        block = Element("p")
        block.text = part.text
        block.extend(part)
        page.append(block)
    return read_tree(page, raw).text if len(page) else Text("", ())


def _parts(root: Element) -> Iterator[Element]:
    for element in root.iter():
        if element.tag == "td":
            yield element
        elif element.tag == "div" and element.get("class") == "footnote":
            yield from element.iter("p")
