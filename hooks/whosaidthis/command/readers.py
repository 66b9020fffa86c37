"""The readers of articles of several sites, each made once."""

from __future__ import annotations

from pathlib import Path

from ..model import NO_GLOSSARY, Fault, Glossary
from .articles import ArticleReader
from .files import whole_path
from .site import Site, find_site


class Readers:
    """Gives each file the reader of the site around it."""

    def __init__(self, glossary: Glossary | None = None, unreadable: list[str] | None = None) -> None:
        """`glossary` is used for every article, whatever its site has; None for the site's own.

        `unreadable` takes one line for each file of a glossary that cannot be read; without it the first of
        them is raised.
        """
        self._glossary = glossary
        self._unreadable = unreadable
        self._by_folder: dict[Path, ArticleReader] = {}
        self._by_root: dict[Path | None, ArticleReader] = {}
        self.faults: list[Fault] = []
        """What is wrong with the glossaries read so far."""

    def of(self, path: Path) -> ArticleReader:
        """The reader of the article in the file `path`.

        Raises:
            UnreadableError: if the site's `mkdocs.yml` or a file of its glossary cannot be read.
        """
        folder = whole_path(path).parent
        if folder not in self._by_folder:
            self._by_folder[folder] = self.of_site(find_site(path))
        return self._by_folder[folder]

    def of_site(self, site: Site | None) -> ArticleReader:
        """The reader of the articles of `site`; None for articles outside of any."""
        root = site.root if site else None
        if root not in self._by_root:
            self._by_root[root] = ArticleReader(self._glossary_of(site), site)
        return self._by_root[root]

    def _glossary_of(self, site: Site | None) -> Glossary:
        if self._glossary is not None or site is None:
            return self._glossary or NO_GLOSSARY
        glossary, faults = site.glossary(self._unreadable)
        self.faults += faults
        return glossary
