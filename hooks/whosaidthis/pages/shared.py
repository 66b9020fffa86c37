"""What our hooks share of the pages that are kept; without a keeper every page is made and none kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from mkdocs.structure.pages import Page

from ..joining import read_text
from .keeper import Keeper, Reader
from .kept import KeptPage


class Pages:
    """Asks the keeper of the build that goes on, if there is one."""

    keeper: Keeper | None = None

    def find(self, page: Page, markdown: str) -> KeptPage | None:
        """See `Keeper.find`."""
        return self.keeper.find(page, markdown) if self.keeper else None

    def reader(self, page: Page) -> Reader:
        """See `Keeper.reader`."""
        return self.keeper.reader(page) if self.keeper else read_text

    def memos(
        self, kind: str, wanted: Mapping[str, Sequence[str]], make: Callable[[str], str]
    ) -> Iterator[str]:
        """See `Keeper.memos`."""
        return self.keeper.memos(kind, wanted, make) if self.keeper else map(make, wanted)

    def keep(self, page: Page) -> None:
        """See `Keeper.keep`."""
        if self.keeper:
            self.keeper.keep(page)

    def depend(self, src_uri: str, *words: str) -> None:
        """See `Keeper.depend`."""
        if self.keeper:
            self.keeper.depend(src_uri, *words)

    def look(self, page: Page, *made_of: str | None) -> bool:
        """See `Finished.look`."""
        return bool(self.keeper and self.keeper.finished.look(page, made_of))

    def is_finished(self, page: Page) -> bool:
        """See `Finished.is_here`."""
        return bool(self.keeper and self.keeper.finished.is_here(page))

    def beside(self, path: str, content: bytes) -> None:
        """See `Finished.beside`."""
        if self.keeper:
            self.keeper.finished.beside(path, content)


PAGES = Pages()
