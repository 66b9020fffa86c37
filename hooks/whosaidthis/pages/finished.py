"""Finished pages: what templates made of them, what the search found, and what was written beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from logging import LogRecord

from jinja2 import Template
from mkdocs.exceptions import BuildError
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from ..cache import digest
from .frames import Frame
from .listening import overheard
from .shelf import Shelf

_TEMPLATE = Template("{{ finished }}")
"""Prints what is finished, in the place of all other templates."""
GONE = (
    "Another build of this site ran at the same time, or the folder of the cache was emptied."
    " Build the site again."
)


@dataclass(frozen=True, slots=True)
class FinishedPage:
    """All that one page leaves on the site."""

    html: str
    found: tuple[Mapping[str, object], ...]
    """Its entries in the index of the search."""
    beside: Mapping[str, bytes]
    """The files that belong to it, by their paths below the site's folder."""


class Finished:
    """The finished pages of one build."""

    def __init__(self, shelf: Shelf, frame: Frame, nav: Navigation, files: Files) -> None:
        """`frame`: on what all pages of the build depend, with its navigation and files."""
        self._nav = nav
        self._files = files
        self._shelf = shelf
        self._frame = frame
        self._keys: dict[str, str] = {}
        self._here: set[str] = set()
        self._beside: dict[str, bytes] = {}
        self._listening = ExitStack()
        self._told: list[LogRecord] = []
        """What was told of the page that is being built."""
        self._searched = 0
        """Entries in the index of the search before the page that is being built."""

    def can_be(self, page: Page) -> bool:
        """Whether we know on what the page depends; drafts get a mark from MkDocs when they are built."""
        return self._frame.is_known and page.file.inclusion.value > InclusionLevel.DRAFT.value

    def look(self, page: Page, made_of: tuple[str | None, ...]) -> bool:
        """Whether the page is here as it was made of the same; then no template but ours prints it."""
        frame = self._frame.key(self._nav, self._files) if self.can_be(page) else None
        if frame is None or None in made_of:
            return False
        path = page.file.src_uri
        key = self._keys[path] = digest(frame, path, page.url, str(page.title), *made_of)
        return self._is_on_shelf(page, key)

    def unfinished(self) -> list[str]:
        """The files of the pages that `look` has not found, though we know on what they depend."""
        return [path for path in self._keys if path not in self._here]

    def here(self) -> Iterable[str]:
        """The files of the pages that are finished."""
        return sorted(self._here)

    def look_again(self, src_uri: str) -> None:
        """Look whether another process has finished a page."""
        file = self._files.get_file_from_path(src_uri)
        if file is not None and file.page is not None:
            self._is_on_shelf(file.page, self._keys[src_uri])

    def _is_on_shelf(self, page: Page, key: str) -> bool:
        if not self._shelf.has_finished(page.file.src_uri, key):
            return False
        self._here.add(page.file.src_uri)
        page.meta["template"] = _TEMPLATE
        return True

    def is_here(self, page: Page) -> bool:
        """Whether `look` has found the page."""
        return page.file.src_uri in self._here

    def take(self, page: Page) -> FinishedPage | None:
        """The page, if `look` has found it; what the search found in it is in its index then.

        Raises:
            BuildError: if it is gone since.
        """
        self._beside = {}
        self._listening.close()  # where the page before this one stopped the build
        self._told = self._listening.enter_context(overheard())
        path, entries = page.file.src_uri, self._frame.search_entries
        self._searched = len(entries)
        if path not in self._here:
            return None
        page.meta["search"] = {"exclude": True}
        found = self._shelf.finished(path, self._keys[path])
        if not isinstance(found, FinishedPage):
            raise BuildError(GONE)
        entries.extend(dict(one) for one in found.found)
        return found

    def beside(self, path: str, content: bytes) -> None:
        """Remember a file that was written beside the page that is being built."""
        self._beside[path] = content

    def put(self, page: Page, html: str) -> None:
        """Keep the page that has just been built, if we know its key and nothing was told of it."""
        path, told = page.file.src_uri, self._told
        self._listening.close()
        if path not in self._keys or path in self._here or told:
            return
        found = tuple(self._frame.search_entries[self._searched :])
        self._shelf.put_finished(path, self._keys[path], FinishedPage(html, found, self._beside))
