"""What tables, footnotes and code say: no part of the article's text, but an editor is told of statements."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from markdown.util import HTML_PLACEHOLDER_RE
from markupsafe import Markup

from ..model import Text
from .tree import read_tree


def read_unread(root: Element, raw: Sequence[object] = ()) -> Text:
    """The words of the tables, footnotes and code of the page `root`, a block a cell, paragraph or listing.

    `raw` is Python-Markdown's stash of raw HTML, as for `read_tree`.
    """
    page = Element("div")
    for part in (*_parts(root), *_listings(root, raw)):
        block = Element("p")
        block.text = part.text
        block.extend(part)
        page.append(block)
    return read_tree(page, raw).text if len(page) else Text("", ())


def _parts(root: Element) -> Iterator[Element]:
    """Those that stand in no other one."""
    if root.tag in ("td", "code"):
        yield root
    elif root.tag == "div" and root.get("class") == "footnote":
        yield from root.iter("p")
    else:
        for child in root:
            yield from _parts(child)


_LISTING = re.compile(r"<(?:pre|div class=\"[^\"]*\bhighlight\b)")


def _listings(root: Element, raw: Sequence[object]) -> Iterator[Element]:
    """Code that other extensions have made HTML of already: it stands in the stash."""
    for element in root.iter():
        for place in HTML_PLACEHOLDER_RE.finditer(element.text or ""):
            kept = raw[int(place[1])] if int(place[1]) < len(raw) else None
            if isinstance(kept, str) and _LISTING.match(kept):
                listing = Element("p")
                listing.text = Markup(kept).striptags()  # noqa: S704 - no markup is left
                yield listing
