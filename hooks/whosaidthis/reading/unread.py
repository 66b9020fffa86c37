"""What tables, footnotes, code and raw HTML say: no part of the text, but an editor is told of statements."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape
from xml.etree.ElementTree import Element

from markdown.util import HTML_PLACEHOLDER_RE
from markupsafe import Markup

from ..model import Text
from .raw_html import tokens
from .raw_tags import PHRASING
from .tree import read_tree


def read_unread(root: Element, raw: Sequence[object] = ()) -> Text:
    """The words of the tables, footnotes, code, raw HTML and titles of links and images of the page `root`.

    A block is a cell, a paragraph, a listing or a title. `raw` is Python-Markdown's stash of raw HTML, as
    for `read_tree`.
    """
    page = Element("div")
    for part in (*_parts(root), *_stashed(root, raw), *map(_paragraph, _titles(root))):
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


def _stashed(root: Element, raw: Sequence[object]) -> Iterator[Element]:
    """Blocks of raw HTML, and code that other extensions have made HTML of already, from the stash."""
    for element in root.iter():
        for place in HTML_PLACEHOLDER_RE.finditer(element.text or ""):
            kept = raw[int(place[1])] if int(place[1]) < len(raw) else None
            if isinstance(kept, str) and _LISTING.match(kept):
                yield _paragraph(Markup(kept).striptags())  # noqa: S704 - no markup is left
            elif isinstance(kept, str):
                yield from map(_paragraph, _paragraphs(kept))


def _paragraph(words: str) -> Element:
    element = Element("p")
    element.text = words
    return element


def _titles(root: Element) -> Iterator[str]:
    """What stands in the tree where a reader sees it only beside a link, or in the place of an image."""
    for element in root.iter():
        for name in ("title", "alt"):
            if words := element.get(name):
                yield words


_TAG = re.compile(r"</?(?P<name>[a-zA-Z][\w-]*)")
_TITLE = re.compile(r"\b(?:title|alt)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_BREAKS = frozenset(("br", "wbr"))


def _paragraphs(html: str) -> Iterator[str]:
    """The words between the tags that end a paragraph in `html`, and those of its titles; no comments."""
    words: list[str] = []
    for token in tokens(html):
        tag = _TAG.match(token)
        if tag is not None:
            yield from (unescape(one[1] or one[2] or "") for one in _TITLE.finditer(token))
        if tag is not None and tag["name"].lower() not in PHRASING | _BREAKS:
            yield "".join(words)
            words.clear()
        elif tag is not None and tag["name"].lower() in _BREAKS:
            words.append(" ")
        elif tag is None and not token.startswith("<!"):
            words.append(unescape(token))
    yield "".join(words)
