"""The pages of one build: taken from the shelf, from another process, or made here and kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from ..building.gathering import Gathering
from ..cache import digest
from ..cache.packing import pack
from ..checks import OF_TODAY
from ..joining import TextReading, read_text
from ..model import Facts, Text
from .finished import Finished
from .kept import KeptPage, capture, restore
from .keys import PageKeys
from .listening import OURS, overheard
from .memos import memos
from .shelf import Shelf, Volume
from .withheld import Withheld
from .workers import Workers, can_fork

Reader = Callable[[Text, Facts], TextReading]


class Keeper:
    """Knows of each article whether its page has to be made."""

    def __init__(
        self,
        config: MkDocsConfig,
        files: Files,
        shelf: Shelf,
        keys: PageKeys,
        gathering: Gathering,
        articles: Sequence[str],
        finished: Finished,
    ) -> None:
        """For one build of a site with these `articles`, by their files, and what is `finished` of it."""
        self._gathering = gathering
        self._articles = articles
        self._config = config
        self._files = files
        self._shelf = shelf
        self._keys = keys
        self._workers: Workers | None = None
        self._of_content: dict[str, str | None] = {}
        """The key of each file, as far as its content goes."""
        self._given: dict[str, str | None] = {}
        """What other hooks made of each file, as a key."""
        self._packed: bytes | None = None
        self._read: tuple[str, TextReading] | None = None
        self._beyond: dict[str, tuple[str, ...]] = {}
        """What else the finished page of an article depends on."""
        self.finished = finished
        self.withheld = Withheld()

    def begin(self) -> None:
        """Let other processes make the pages that are not on the shelf."""
        if self._keys.site is None:
            return
        missing = [path for path in self._articles if not self._shelf.has_page(path, self._key(path))]
        if can_fork(len(missing)):
            self._workers = Workers(missing, self._make)

    def tidy(self) -> None:
        """Keep nothing but what belongs to these articles."""
        self._shelf.tidy(self._articles)

    def stop(self) -> None:
        """Let other processes end."""
        if self._workers is not None:
            self._workers.stop()
            self._workers = None

    def find(self, page: Page, markdown: str) -> KeptPage | None:
        """What was kept of `page`, whose Markdown is `markdown` now; it will not be rendered then."""
        path = page.file.src_uri
        if self._workers is not None:
            for other, packed in self._workers.until(path):
                self._shelf.take(other, packed)
        given = self._given[path] = self._keys.given(markdown, page.meta)
        key = self._key(path)
        kept = self._shelf.page(path, key, given)
        if kept is not None:

            def put_back(config: MkDocsConfig, files: Files) -> None:  # noqa: ARG001
                # The page would hold what was kept for as long as the build lasts.
                del page.render
                restore(kept, page, files)
                if self.finished.can_be(page) and self._shelf.has_page(path, key):
                    self.withheld.leave(page, lambda: self._shelf.page(path, key, given))
                else:
                    page.content = kept.html()

            page.render = put_back  # type: ignore[method-assign]
        return kept

    def reader(self, page: Page) -> Reader:
        """How to read the text of `page`: as before, if it is the same text."""

        def read(text: Text, facts: Facts) -> TextReading:
            key = self._keys.text(text, facts)
            reading = self._shelf.reading(page.file.src_uri, key) or read_text(text, facts)
            self._read = (key, reading)
            return reading

        return read

    def keep(self, page: Page) -> None:
        """Put the page on the shelf once MkDocs has rendered it."""
        path = page.file.src_uri
        key, given = self._key(path), self._given.get(path)

        def render(config: MkDocsConfig, files: Files) -> None:
            del page.render
            self._read = None
            with overheard(but=OURS) as told:
                page.render(config, files)
            self._put(page, None if told or not given else key, given)

        page.render = render  # type: ignore[method-assign]

    def _put(self, page: Page, key: str | None, given: str | None) -> None:
        path = page.file.src_uri
        self._packed = None
        if self._read is None:
            return
        text_key, reading = self._read
        told, article = self._gathering.faults.get(path, ()), self._gathering.articles.get(path)
        if any(fault.code in OF_TODAY for fault in told):
            key = None
        kept = capture(page, told, article) if key else None
        volume = Volume(key, given, pack(kept, squeeze=False), text_key, pack(reading))
        self._packed = self._shelf.put(path, volume)

    def _make(self, src_uri: str) -> bytes | None:
        """Make one page in another process, as MkDocs does in this one."""
        self._workers = self._packed = None
        file = self._files.get_file_from_path(src_uri)
        if file is None or file.page is None:
            return None
        config, files = self._config, self._files
        page = config.plugins.on_pre_page(file.page, config=config, files=files)
        page.read_source(config)
        markdown = page.markdown or ""
        page.markdown = config.plugins.on_page_markdown(markdown, page=page, config=config, files=files)
        page.render(config, files)
        self._gathering.forget(src_uri)
        # The first process has what is packed; in this one it would only take room.
        page.content = page.markdown = page.present_anchor_ids = page.links_to_anchors = None
        return self._packed

    def memos(
        self, kind: str, wanted: Mapping[str, Sequence[str]], make: Callable[[str], str]
    ) -> Iterator[str]:
        """What `make` gives of each article, by its file, its page and the words `wanted` with it; made once.

        All articles have been read.
        """
        self.stop()
        keys = {path: self._key_of_memo(path, kind, *words) for path, words in wanted.items()}
        return memos(self._shelf, kind, keys, make)

    def _key_of_memo(self, src_uri: str, kind: str, *more: str) -> str | None:
        key, given = self._key(src_uri), self._given.get(src_uri)
        return digest(key, given, kind, *more) if key and given else None

    def depend(self, src_uri: str, *words: str) -> None:
        """Let the finished page of an article depend on `words` too."""
        self._beyond[src_uri] = (*self._beyond.get(src_uri, ()), *words)

    def look(self) -> None:
        """Look which articles' pages are finished; their HTML is not needed then."""
        for path in self._articles:
            file = self._files.get_file_from_path(path)
            made_of = self._key(path), self._given.get(path), *self._beyond.get(path, ())
            if file is not None and file.page is not None and self.finished.look(file.page, made_of):
                self.withheld.drop(path)

    def _key(self, src_uri: str) -> str | None:
        if src_uri not in self._of_content:
            file = self._files.get_file_from_path(src_uri)
            path = file.abs_src_path if file else None
            self._of_content[src_uri] = self._keys.page(src_uri, Path(path).read_bytes()) if path else None
        return self._of_content[src_uri]
