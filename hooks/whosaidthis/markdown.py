"""The Python-Markdown extension: an article's Markdown in, its page with "who said this" notes out.

Usable alone, `markdown.markdown(text, extensions=["whosaidthis.markdown"])`, with the options of
`WhoSaidThisExtension`. The article as it was read is left on the Markdown instance as `md.whosaidthis`,
a `ReadArticle`.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from .entries import Owners
from .joining import ReadArticle, TextReading, read_article, read_text
from .model import NO_GLOSSARY, Article, Facts, Glossary, Text
from .reading.braces_blanks import with_plain_blanks
from .reading.elements import strip_editors_words
from .reading.raw_html import guard
from .reading.raw_tags import lower_tags, raise_tags
from .reading.source import Source
from .reading.tree import read_tree
from .reading.unread import read_unread
from .rendering.page import annotate
from .rendering.surroundings import SourceLinks, Surroundings
from .settings import Links

# After attribute lists (8) and abbreviations (7) are in place, before typographic quotation marks (6)
# change what was typed, and before MkDocs (0) rewrites links.
_PRIORITY = 6.5
_BEFORE_ALL = 1000


@dataclass(frozen=True, slots=True)
class Page:
    """What is known of one page before its Markdown is read."""

    path: str
    """Its file, as messages print it."""
    content: str
    """The whole file."""
    body: int
    """The length of its front matter."""
    facts: Facts
    done: Callable[[ReadArticle], None] | None = None
    """Called with the article once it has been read."""
    description: str | None = None
    """Its standfirst."""
    href: Callable[[str], str] | None = None
    """From an entry's key to its address as this page writes it; None where there is no glossary."""
    sources: Callable[[str], str] | None = None
    """From an id on the sources page to its address; None where there is no such page."""
    legend: str = ""
    """The address of what explains the lines and marks; empty where there is none."""
    method: str = ""
    """The address of what tells how the machine reads; empty where there is none."""
    key: str = ""
    """The article's file below the docs folder, as the sources page knows it."""
    title: str | None = None
    """The page's title, where it is not the article's own headline."""
    site: str | None = None
    """The site's name."""
    reading: Callable[[Text, Facts], TextReading] = read_text
    """How the machine reads a text; whoever has read it before can say what it read."""
    render: bool = True
    """Whether notes and marks are added to the page; else the article is only read."""


class WhoSaidThisExtension(Extension):
    """Adds to a page who said what."""

    def __init__(self, **options: Any) -> None:
        self.config = {
            "date": ["", "The day of the article, YYYY-MM-DD, against which “on Tuesday” is reckoned"],
            "outlet": ["", "Who printed the article"],
            "glossary": [NO_GLOSSARY, "The entries to link to, a whosaidthis.model.Glossary"],
            "links": [Links.FIRST, "Mentions that become links: first or every"],
            # Not None: Python-Markdown makes true or false of an option whose default is.
            "page": [
                "",
                "A whosaidthis.markdown.Page, in place of date and outlet; False: leave the page alone",
            ],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Add the processors, and the two extensions that carry the editor's words."""
        if self.getConfig("page") is False:
            return
        if "attr_list" not in md.treeprocessors:
            md.registerExtensions(["attr_list"], {})
        if "bracket_span" not in md.inlinePatterns:
            md.registerExtensions(["pymdownx.bracketspan"], {})
        md.registerExtension(self)
        guard(md)
        self._md = md
        self._keeper = _Keeper(md)
        md.preprocessors.register(self._keeper, "whosaidthis-source", _BEFORE_ALL)
        md.treeprocessors.register(_Annotator(md, self, self._keeper), "whosaidthis", _PRIORITY)
        self.reset()

    def reset(self) -> None:
        """Forget the page before this one; an empty page is never read, so it starts as read."""
        self._keeper.content = ""
        page = self.page("")
        source = Source(page.path, page.content, page.body, Text("", ()))
        self._md.whosaidthis = read_article(source, page.facts, reading=TextReading((), ()))  # type: ignore[attr-defined]

    def page(self, content: str) -> Page:
        """The page that is being turned into HTML; `content` is its Markdown."""
        given = self.getConfig("page")
        if isinstance(given, Page):
            return given
        return Page("text.md", content, 0, Facts(date=self._date(), outlet=self.getConfig("outlet") or None))

    def glossary(self) -> Glossary:
        """The entries to link to."""
        found = self.getConfig("glossary")
        return found if isinstance(found, Glossary) else NO_GLOSSARY

    def _date(self) -> datetime.date | None:
        given = self.getConfig("date")
        return given if isinstance(given, datetime.date) else _day(given)


def _day(words: str) -> datetime.date | None:
    """The day written `YYYY-MM-DD`; None for no words.

    Raises:
        ValueError: if it is no such day.
    """
    return datetime.date.fromisoformat(words) if words else None


class _Keeper(Preprocessor):
    """Keeps the page's Markdown as it was given; in braces any blank parts two keys."""

    content: str = ""

    def run(self, lines: list[str]) -> list[str]:
        self.content = "\n".join(lines)
        return with_plain_blanks(lines)


class _Annotator(Treeprocessor):
    """Reads the article out of the page's tree and adds its notes to it."""

    def __init__(self, md: Markdown, extension: WhoSaidThisExtension, keeper: _Keeper) -> None:
        super().__init__(md)
        self._extension = extension
        self._keeper = keeper

    def run(self, root: Element) -> None:
        page = self._extension.page(self._keeper.content)
        raised = raise_tags(root, self.md.htmlStash.rawHtmlBlocks)
        reading = read_tree(root, self.md.htmlStash.rawHtmlBlocks)
        source = Source(page.path, page.content, page.body, reading.text)
        glossary = self._extension.glossary()
        found = page.reading(reading.text, page.facts)
        read = read_article(source, page.facts, glossary, reading.editors, reading.links, found)
        read = replace(read, unread=read_unread(root, self.md.htmlStash.rawHtmlBlocks))
        self.md.whosaidthis = read  # type: ignore[attr-defined]
        strip_editors_words(root)
        if page.render:
            annotate(root, reading, read.article, self.md.htmlStash.store, self._around(page, read.article))
        lower_tags(root, raised)
        if page.done:
            page.done(read)

    def _around(self, page: Page, article: Article) -> Surroundings:
        glossary = self._extension.glossary()
        links = None
        if page.sources:
            links = SourceLinks(page.key, Owners(article, glossary), page.sources)
        return Surroundings(
            title=page.title,
            site=page.site,
            description=page.description,
            entries={entry.key: entry for entry in glossary.entries},
            href=page.href,
            every=self._extension.getConfig("links") == Links.EVERY,
            sources=links,
            legend=page.legend,
            method=page.method,
        )


def makeExtension(**options: Any) -> WhoSaidThisExtension:  # noqa: N802
    """The extension with its options, as Python-Markdown asks for it."""
    return WhoSaidThisExtension(**options)
