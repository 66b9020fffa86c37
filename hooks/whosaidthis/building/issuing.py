"""What one build of a site publishes as data: every article that was gathered, in every format.

It writes into the built site, an article at a time: what a large archive says does not fit into memory.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urljoin

from ..entries import Owners
from ..publishing import routes
from ..publishing.annotations import collection
from ..publishing.dumping import dump, dump_compact, dump_for_html
from ..publishing.feed import FeedEntry, feed, feed_entries, from_json, to_json
from ..publishing.fields import schema
from ..publishing.news import news_article
from ..publishing.published import Address, PublishedArticle, PublishedSite
from ..publishing.rows import rows
from ..publishing.table import table_head, table_lines
from ..publishing.terms import defined_term, term_set
from ..rendering.finished.shown_places import shown_places
from .gathering import GATHERING

LINES, TABLE, SCHEMA = "data/statements.jsonl", "data/statements.csv", "data/statements.schema.json"
ROUTES, FEED = "data/routes.jsonld", "feed.xml"


@dataclass(frozen=True, slots=True)
class Issue:
    """One build's data."""

    site: PublishedSite
    url: str
    """The site's own address; empty where nobody knows it yet."""
    folder: Path
    """The built site."""
    addresses: Callable[[str], Address]
    """From an address to how the file there writes the addresses of others."""
    described: Mapping[str, str]
    """What the articles say of themselves in short, by their files."""
    memos: Callable[[str, Mapping[str, tuple[str, str]], Callable[[str], str]], Iterable[str]]
    """From a kind, the articles' files with what else it depends on, and how one is made, to what was made of
    each before, or is made now."""

    def data(self, src_uri: str, here: str) -> str | None:
        """The JSON-LD of the page of the file `src_uri` at the address `here`, for its head.

        None for a page that is neither an article's nor of the glossary.
        """
        address = self.addresses(here)
        if src_uri in GATHERING.articles:
            return dump_for_html(news_article(self._article(src_uri, address)))
        if entry := self.site.by_path.get(src_uri):
            return dump_for_html(defined_term(entry, self.site, address))
        if src_uri == self.site.glossary_page and self.site.by_path:
            return dump_for_html(term_set(self.site, address))
        return None

    def annotations(self, src_uri: str, here: str, html: str, path: str) -> bytes:
        """Write the annotations of an article, which stand at `path`, beside its page `html` at `here`.

        Gives what it has written.
        """
        named = urljoin(self.url, path) if self.url else Path(path).name
        article = self._article(src_uri, self.addresses(here))
        told = f"{dump_compact(collection(article, shown_places(html), named))}\n".encode()
        self._write(path, told)
        return told

    def schema(self) -> None:
        """Write what a row of the statements is."""
        self._write(SCHEMA, f"{dump(schema(), indent=2)}\n".encode())

    def statements(self, wanted: tuple[str, ...]) -> None:
        """Write those of the files of all statements, and the feed, that are `wanted`.

        The feed needs the site's own address.
        """
        files = tuple(path for path in wanted if path != FEED)
        news: list[FeedEntry] = []
        with ExitStack() as stack:
            opened = {path: stack.enter_context(self._target(path).open("wb")) for path in files}
            _put(opened, {TABLE: table_head(), ROUTES: routes.OPENING})
            address, between = self.addresses(LINES), ""
            made_of = {path: self._told_of(path) for path in GATHERING.articles if wanted}
            for words in self.memos("statements", made_of, lambda path: self._statements(path, address)):
                told = json.loads(words)
                _put(opened, {**told, ROUTES: between + told[ROUTES]})
                news.extend(map(from_json, told[FEED]))
                between = ",\n"
            _put(opened, {ROUTES: routes.CLOSING})
        if FEED in wanted:
            self._write(FEED, feed(news, self.site.name, self.url, self.addresses("")(FEED)))

    def _told_of(self, path: str) -> tuple[str, str]:
        """What is told of an article besides what stands in its text."""
        return GATHERING.articles[path].headline, self.described.get(path, "")

    def _statements(self, path: str, address: Address) -> str:
        """What one article adds to the files of all statements and the feed, by their names."""
        article = self._article(path, address)
        found = list(rows(article))
        lines = "".join(f"{dump_compact(row)}\n" for row in found)
        nodes = ",\n".join(map(dump_compact, routes.nodes(article)))
        news = [to_json(entry) for entry in feed_entries(article)] if self.url else []
        return json.dumps({LINES: lines, TABLE: table_lines(found), ROUTES: nodes, FEED: news})

    def _article(self, path: str, address: Address) -> PublishedArticle:
        gathered = GATHERING.whole(path)
        return PublishedArticle(
            self.site,
            path,
            gathered.headline,
            self.described.get(path),
            GATHERING.cast(path),
            Owners(gathered.article, self.site.glossary),
            address,
        )

    def _target(self, path: str) -> Path:
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        return target

    def _write(self, path: str, content: bytes) -> None:
        self._target(path).write_bytes(content)


def _put(opened: Mapping[str, BinaryIO], words: Mapping[str, str]) -> None:
    """Write into each open file what is meant for it."""
    for path, file in opened.items():
        # Half characters that UTF-8 cannot carry; JSON has none left.
        file.write(words.get(path, "").encode(errors="replace"))
