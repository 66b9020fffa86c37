"""What the MkDocs hooks share while one site is built: the glossary, and each article as it is read.

The hook files import `GATHERING` at their top and use it in this order:

1. `annotate.on_config` calls `GATHERING.reset()`: `mkdocs serve` keeps this module over rebuilds.
2. `glossary.on_files` sets `GATHERING.glossary` before any page is turned into HTML; until then
   it is empty, and articles get no links.
3. While MkDocs turns the pages into HTML, `annotate` calls `GATHERING.keep(...)` once an article.
4. From `on_env` on, the other hooks read `GATHERING.articles`, complete and in the order of the pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .model import NO_GLOSSARY, Article, Fault, Glossary, Place, Span
from .reading.source import Source
from .rendering.cast import Cast, gather_cast


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


@dataclass(slots=True)
class Gathering:
    """Everything gathered in one build."""

    glossary: Glossary = NO_GLOSSARY
    glossary_digest: str = ""
    """Of the entries' files."""
    articles: dict[str, GatheredArticle] = field(default_factory=dict)
    """By `src_uri`."""
    faults: dict[str, tuple[Fault, ...]] = field(default_factory=dict)
    """All that was told of each article's file, whether or not there was an article to read in it."""
    _casts: dict[str, Cast] = field(default_factory=dict)

    def reset(self) -> None:
        """Forget the build before this one."""
        self.glossary = NO_GLOSSARY
        self.glossary_digest = ""
        self.articles = {}
        self.faults = {}
        self._casts = {}

    def keep(self, gathered: GatheredArticle) -> None:
        """Add one article; one of the same file is replaced."""
        self.articles[gathered.src_uri] = gathered
        self._casts.pop(gathered.src_uri, None)

    def note(self, src_uri: str, faults: Sequence[Fault]) -> None:
        """Keep what is wrong with the file of an article, after what was found in it before."""
        self.faults[src_uri] = (*self.faults.get(src_uri, ()), *faults)

    def forget(self, src_uri: str) -> None:
        """Drop one article and all that was told of it."""
        self.articles.pop(src_uri, None)
        self.faults.pop(src_uri, None)
        self._casts.pop(src_uri, None)

    def cast(self, src_uri: str) -> Cast:
        """The cast of one article: gathered once, for all pages that tell of it."""
        if src_uri not in self._casts:
            entries = {entry.key: entry for entry in self.glossary.entries}
            self._casts[src_uri] = gather_cast(self.articles[src_uri].article, entries)
        return self._casts[src_uri]

    def newest_first(self) -> dict[str, GatheredArticle]:
        """The articles by their files, those of the latest days first."""
        when = {key: (str(one.article.facts.date or ""), key) for key, one in self.articles.items()}
        return {key: self.articles[key] for key in sorted(when, key=lambda key: when[key], reverse=True)}


GATHERING = Gathering()
