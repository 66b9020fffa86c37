"""HTML in an article: what only shapes words stays HTML, anything that could act is shown as text.

An article quotes strangers; what they are quoted with must never run in a reader's browser. Tags that could
act are shown; attributes that could, which Markdown itself can make (`[x](javascript:…)`), are taken off.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html import escape, unescape
from typing import Any
from xml.etree.ElementTree import Element, tostring

from markdown import Markdown
from markdown.inlinepatterns import HTML_RE, HtmlInlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE, AtomicString

_TAGS = frozenset(
    "a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn "
    "div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p pre q rp "
    "rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var "
    "wbr".split()
)
_ATTRIBUTES = frozenset(
    "abbr align alt border cite class colspan datetime decoding dir headers height href id lang loading "
    "markdown nowrap open rel reversed role rowspan scope src start target title type "
    "valign value width".split()
)
_ADDRESSES = frozenset({"cite", "href", "src"})
_ALL_ADDRESSES = _ADDRESSES | {"action", "background", "data", "formaction", "ping", "poster", "xlink:href"}
"""Those of the tags that only extensions make too."""
_AFTER_ALL = -10
"""The priority of what looks at a page's tree last."""
_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_ATTRIBUTE = r"""\s+([a-zA-Z][\w:-]*)(?:\s*=\s*("[^"<>]*"|'[^'<>]*'|[^\s"'=<>`]+))?"""
_TAG = re.compile(rf"<(/?)([a-zA-Z][\w-]*)((?:{_ATTRIBUTE})*)\s*/?>")
# Browsers end a comment earlier than its writer may think: at "<!-->", "<!--->" and "--!>".
_COMMENT = r"<!--(?!-?>)(?:(?!--!?>).)*-->"
_COMMENT_END = re.compile("--!?>")
_UP_TO_END = re.compile("<[^<>]*>?")
_NAME = re.compile(r"<(/?)([a-zA-Z][\w-]*)")
_WHOLE_COMMENT = re.compile(_COMMENT, re.DOTALL)


def is_harmless(html: str) -> bool:
    """Whether `html`, one tag or comment, only shapes the words around it."""
    if _WHOLE_COMMENT.fullmatch(html):
        return True
    tag = _TAG.fullmatch(html)
    if tag is None or tag.group(2).lower() not in _TAGS:
        return False
    return all(_is_harmless_attribute(*found.groups()) for found in re.finditer(_ATTRIBUTE, tag.group(3)))


def show_harmful(html: str) -> str:
    """`html` with every tag that could act as text, and with it the tag that closes it."""
    shown: Counter[str] = Counter()

    def show(token: str) -> str:
        tag = _NAME.match(token)
        name = tag.group(2).lower() if tag else ""
        closes = tag is not None and tag.group(1) == "/" and shown[name] > 0
        if not token.startswith("<") or (is_harmless(token) and not closes):
            return token
        shown[name] += -1 if closes else 1
        return escape(token)

    return "".join(map(show, tokens(html)))


def tokens(html: str) -> Iterator[str]:
    """`html` cut into tags, whole comments and the words between them. No end is sought twice."""
    at = 0
    closing = _COMMENT_END.search(html)
    while (start := html.find("<", at)) >= 0:
        yield html[at:start]
        comment = html.startswith("<!--", start) and not html.startswith((">", "->"), start + 4)
        while comment and closing is not None and closing.start() < start + 4:
            closing = _COMMENT_END.search(html, start + 4)
        if comment and closing is not None and closing.group() == "-->":
            at = closing.end()
        else:
            at = _end_of_tag(html, start)
        yield html[start:at]
    yield html[at:]


def _end_of_tag(html: str, start: int) -> int:
    found = _UP_TO_END.match(html, start)
    return found.end() if found else start + 1


def guard(md: Markdown) -> None:
    """Let `md` show as text whatever raw HTML could act."""
    counter = _Counter(md)
    md.inlinePatterns.register(_HarmlessHtml(HTML_RE, md), "html", 90)
    md.treeprocessors.register(_AttributeGuard(md), "whosaidthis-attributes", _AFTER_ALL)
    # Just before and just after the preprocessor "html_block" (20), which stashes blocks of raw HTML.
    md.preprocessors.register(counter, "whosaidthis-before-html", 20.5)
    md.preprocessors.register(_BlockGuard(md, counter), "whosaidthis-after-html", 19.5)


def _is_harmless_attribute(name: str, value: str | None) -> bool:
    lower = name.lower()
    if lower not in _ATTRIBUTES and not lower.startswith(("aria-", "data-")):
        return False
    if lower not in _ADDRESSES:
        return True
    return _is_harmless_address(value or "")


def _is_harmless_address(value: str) -> bool:
    plain = unescape(value.replace(AMP_SUBSTITUTE, "&").strip("\"'"))
    address = re.sub(r"[\x00-\x20]", "", plain)
    scheme = re.match(r"([^/?#:]*):", address)
    return scheme is None or scheme.group(1).lower() in _SCHEMES


class _HarmlessHtml(HtmlInlineProcessor):
    """Takes harmless tags for HTML and leaves all others in the text."""

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self, m: re.Match[str], data: str
    ) -> tuple[Any, int | None, int | None]:
        if not is_harmless(self.backslash_unescape(self.unescape(m.group(1)))):
            return None, None, None
        return super().handleMatch(m, data)


class _Counter(Preprocessor):
    """Remembers how much was in the stash before blocks of raw HTML came to it."""

    count = 0

    def run(self, lines: list[str]) -> list[str]:
        self.count = len(self.md.htmlStash.rawHtmlBlocks)
        return lines


class _BlockGuard(Preprocessor):
    """Guards the blocks of raw HTML that have come to the stash since."""

    def __init__(self, md: Markdown, counter: _Counter) -> None:
        super().__init__(md)
        self._counter = counter

    def run(self, lines: list[str]) -> list[str]:
        blocks: list[Any] = self.md.htmlStash.rawHtmlBlocks
        for place in range(self._counter.count, len(blocks)):
            if isinstance(blocks[place], str):
                blocks[place] = show_harmful(blocks[place])
            elif isinstance(blocks[place], Element):
                _disarm(blocks[place])
        return lines


def _disarm(root: Element) -> None:
    """Show those of the elements in which Markdown is read that could act; take such attributes off."""
    for element in list(root.iter()):
        if str(element.tag).lower() not in _TAGS:
            _show(element, within=element is not root)
            continue
        for name, value in list(element.items()):
            if not _is_harmless_attribute(name, value):
                del element.attrib[name]


def _show(element: Element, *, within: bool) -> None:
    """Make an element the words that its tags and its inside are."""
    tail, element.tail = element.tail, None
    element.attrib.pop("markdown", None)
    words = tostring(element, encoding="unicode", method="html")
    element.clear()
    element.tag, element.tail = "span" if within else "p", tail
    element.text = AtomicString(words)


class _AttributeGuard(Treeprocessor):
    """Takes attributes that could act off whatever Markdown and its extensions have made."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            for name, value in list(element.items()):
                lower = name.lower()
                acts = lower.startswith("on") or lower == "srcdoc"
                if acts or (lower in _ALL_ADDRESSES and not _is_harmless_address(value)):
                    del element.attrib[name]
