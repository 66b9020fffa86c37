"""What the MkDocs hooks share while one site is built: the glossary, and each article as it is read.

The hook files import `GATHERING` at their top and use it in this order:

1. `annotate.on_config` calls `GATHERING.reset()`: `mkdocs serve` keeps this module over rebuilds.
2. `glossary.on_files` sets `GATHERING.glossary` before any page is turned into HTML; until then
   it is empty, and articles get no links.
3. While MkDocs turns the pages into HTML, `annotate` calls `GATHERING.keep(...)` once an article.
4. From `on_env` on, the other hooks read `GATHERING.articles`, complete and in the order of the pages.

Of each article its short form is at hand. The whole one is packed, for thousands of them would not fit into
the memory that MkDocs itself needs; `GATHERING.whole` opens it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import cast

from ..cache.packing import pack, unpack
from ..model import NO_GLOSSARY, Article, Fault, Glossary, Place, Span
from ..reading.source import Source
from ..rendering.glance.summary import glance
from ..rendering.glossary.held import held_in, missing_from
from ..rendering.notes.cast import Cast, gather_cast
from ..signing import copy_mark

_OPEN = 128
"""Whole articles at hand at most."""


@dataclass(frozen=True, slots=True)
class GatheredArticle:
    """One article of the site, read."""

    src_uri: str
    """The file below the docs folder, with forward slashes: `articles/2024-01-02-mill.md`."""
    url: str
    """Its address below the site's root, as MkDocs gives it: `articles/2024-01-02-mill/`."""
    headline: str
    article: Article
    source: Source
    """Its Markdown file."""

    @property
    def address(self) -> str:
        """Its file, as our pages link to it."""
        return self.src_uri

    def place(self, span: Span) -> Place:
        """Where words of the article's text start in its Markdown file."""
        return self.source.place(span)


@dataclass(frozen=True, slots=True)
class ShortArticle:
    """What the site's other pages need to know of an article."""

    src_uri: str
    url: str
    headline: str
    published: date | None
    """Its day, unless that is only a guess at a report's."""
    date: date | None
    sentence: str
    """The first one of "At a glance"."""
    start: Place
    """Where its text starts in its file."""
    held: tuple[tuple[str, bytes], ...]
    """What it holds for entries, by their keys: each a `HeldForEntry`, packed."""
    missing: bytes
    """The names in it that have no entry yet, packed."""
    whole: bytes
    """The `GatheredArticle`, packed."""
    copy_mark: str = ""
    """What copies of its file share with it; empty where nothing is signed."""


@dataclass(slots=True)
class Gathering:
    """Everything gathered in one build."""

    glossary: Glossary = NO_GLOSSARY
    glossary_digest: str = ""
    """Of the entries' files."""
    legend: str = ""
    """The file, with its fragment, that explains the lines and marks; empty where the site has none."""
    articles: dict[str, ShortArticle] = field(default_factory=dict)
    """By `src_uri`."""
    faults: dict[str, tuple[Fault, ...]] = field(default_factory=dict)
    """All that was told of each article's file, whether or not there was an article to read in it."""
    _open: dict[str, tuple[GatheredArticle, Cast]] = field(default_factory=dict)
    """Those that were asked for last, the latest at the end."""

    def reset(self) -> None:
        """Forget the build before this one."""
        self.glossary = NO_GLOSSARY
        self.glossary_digest = ""
        self.legend = ""
        self.articles = {}
        self.faults = {}
        self._open = {}

    def keep(self, gathered: GatheredArticle) -> ShortArticle:
        """Add one article; one of the same file is replaced."""
        path = gathered.src_uri
        self._put(path, gathered)
        short = self.articles[path] = ShortArticle(
            path,
            gathered.url,
            gathered.headline,
            gathered.article.facts.published_on,
            gathered.article.facts.date,
            glance(self.cast(path)).sentence,
            gathered.place(Span(0, 0)),
            tuple((key, pack(one)) for key, one in held_in(path, gathered, self.glossary).items()),
            pack(missing_from(path, gathered)),
            pack(gathered),
            copy_mark(gathered.article),
        )
        return short

    def keep_short(self, short: ShortArticle) -> None:
        """Add one article in its short form."""
        self._open.pop(short.src_uri, None)
        self.articles[short.src_uri] = short

    def let_go(self, src_uri: str) -> None:
        """Forget of an article whatever only unfinished pages need."""
        self._open.pop(src_uri, None)
        if src_uri in self.articles:
            self.articles[src_uri] = replace(self.articles[src_uri], held=(), missing=b"", whole=b"")

    def note(self, src_uri: str, faults: Sequence[Fault]) -> None:
        """Keep what is wrong with the file of an article, after what was found in it before."""
        self.faults[src_uri] = (*self.faults.get(src_uri, ()), *faults)

    def forget(self, src_uri: str) -> None:
        """Drop one article and all that was told of it."""
        self.articles.pop(src_uri, None)
        self.faults.pop(src_uri, None)
        self._open.pop(src_uri, None)

    def whole(self, src_uri: str) -> GatheredArticle:
        """One article with all that was read in it."""
        return self._opened(src_uri)[0]

    def cast(self, src_uri: str) -> Cast:
        """The cast of one article."""
        return self._opened(src_uri)[1]

    def newest_first(self) -> dict[str, ShortArticle]:
        """The articles by their files, those of the latest days first."""
        when = {key: (str(one.date or ""), key) for key, one in self.articles.items()}
        return {key: self.articles[key] for key in sorted(when, key=lambda key: when[key], reverse=True)}

    def _opened(self, src_uri: str) -> tuple[GatheredArticle, Cast]:
        found = self._open.pop(src_uri, None)
        if found is None:
            return self._put(src_uri, cast("GatheredArticle", unpack(self.articles[src_uri].whole)))
        self._open[src_uri] = found
        return found

    def _put(self, src_uri: str, whole: GatheredArticle) -> tuple[GatheredArticle, Cast]:
        entries = {entry.key: entry for entry in self.glossary.entries}
        self._open[src_uri] = whole, gather_cast(whole.article, entries)
        while len(self._open) > _OPEN:
            del self._open[next(iter(self._open))]
        return self._open[src_uri]


GATHERING = Gathering()
