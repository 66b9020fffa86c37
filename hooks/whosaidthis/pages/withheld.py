"""The HTML of pages that nobody needs yet: packed, or on the shelf."""

from __future__ import annotations

from collections.abc import Callable

from mkdocs.exceptions import BuildError
from mkdocs.structure.pages import Page

from ..cache.packing import pack, unpack
from .finished import GONE
from .kept import KeptPage


class Withheld:
    """The HTML of one build's articles, between their Markdown and their templates."""

    def __init__(self) -> None:
        self._packed: dict[str, bytes] = {}
        self._on_shelf: dict[str, Callable[[], KeptPage | None]] = {}

    def pack(self, page: Page, html: str) -> None:
        """Hold the HTML of a page packed: it is a tenth then."""
        if page.file.src_uri not in self._on_shelf:
            self._packed[page.file.src_uri] = pack(html)

    def leave(self, page: Page, take: Callable[[], KeptPage | None]) -> None:
        """Leave it where `take` finds it."""
        page.content = ""
        self._on_shelf[page.file.src_uri] = take

    def drop(self, src_uri: str) -> None:
        """Nobody will need it."""
        self._packed.pop(src_uri, None)
        self._on_shelf.pop(src_uri, None)

    def give_back(self, page: Page) -> None:
        """Give a page its HTML.

        Raises:
            BuildError: if it is gone from the shelf.
        """
        path = page.file.src_uri
        if path in self._packed:
            page.content = str(unpack(self._packed[path]))
        elif path in self._on_shelf:
            kept = self._on_shelf[path]()
            if kept is None:
                raise BuildError(GONE)
            page.content = kept.html()
        self.drop(path)
