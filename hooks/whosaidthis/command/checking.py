"""The faults of a whole site or of single files, as a build says them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from ..attribution.quotations import find_quotations
from ..checks import unused_entry
from ..checks.against import check_against
from ..entries import find_backlinks
from ..model import NO_GLOSSARY, Article, Fault, Glossary
from ..reading.decoding import decode
from .articles import ArticleReader
from .files import UnreadableError, read_bytes
from .site import Site, find_site


@dataclass(slots=True)
class Checked:
    """What the checks found."""

    faults: set[Fault] = field(default_factory=set)
    files: int = 0
    """How many files were looked at."""
    quotations: int | None = None
    """How many were compared with a report; None where there was none."""
    unreadable: list[str] = field(default_factory=list)
    """One line for each file that could not be read at all."""


def check_site(site: Site) -> Checked:
    """Every article, every entry and the settings of `site`; its other pages must be UTF-8."""
    checked = Checked(set(site.faults))
    desk = _Desk(site, checked)
    checked.faults.update(desk.of_entries)
    articles: dict[str, Article] = {}
    ours = frozenset(site.articles())
    for path in site.pages():
        name = site.src_uri(path) or path.name
        if path in ours:
            article = desk.check_article(path)
            if article is not None:
                articles[name] = article
        else:
            desk.check_page(path)
    checked.faults.update(_unused(site, desk.glossary, articles))
    return checked


def check_files(paths: Iterable[str], report: str | None = None) -> Checked:
    """The articles and entries at `paths`, each as the site around it reads it.

    What is told of an entry only when all articles are known, that none of them names it, is left out.
    Quotations are compared with the words of `report`, if there is one.
    """
    checked = Checked()
    desks: dict[Path, _Desk] = {}
    for path in map(Path, paths):
        folder = path.resolve().parent
        if folder not in desks:
            site = find_site(path)
            desks[folder] = next(
                (desk for desk in desks.values() if site and desk.site and desk.site.root == site.root),
                None,
            ) or _Desk(site, checked, report)
        desks[folder].check_file(path)
    return checked


class _Desk:
    """Checks the files of one site, or those outside of any."""

    def __init__(self, site: Site | None, checked: Checked, report: str | None = None) -> None:
        self.site = site
        self._report = report
        self.glossary: Glossary = NO_GLOSSARY
        self.of_entries: tuple[Fault, ...] = ()
        self._checked = checked
        if site:
            self.glossary, self.of_entries = site.glossary(checked.unreadable)
        self._reader = ArticleReader(self.glossary, site)

    def check_file(self, path: Path) -> None:
        """One file, an entry if it lies where entries lie."""
        name = self.site.src_uri(path) if self.site else None
        if self.site and name and self.site.settings.is_entry(name):
            self.check_page(path)
            shown = self._shown(path)
            self._checked.faults.update(one for one in self.of_entries if one.place.path == shown)
        else:
            self.check_article(path)

    def check_article(self, path: Path) -> Article | None:
        """One article; None where the file could not be read or holds no text."""
        content = self._content(path)
        if content is None:
            return None
        opened = self._reader.read_content(content, str(path))
        self._checked.faults.update(self._reader.check(opened))
        if self._report is not None:
            self._checked.faults.update(check_against(opened.read, self._report))
            self._checked.quotations = len(find_quotations(opened.read.source.text))
        return opened.read.article if content[opened.front.length :].strip() else None

    def check_page(self, path: Path) -> None:
        """Any other page: whether it can be read."""
        self._content(path)

    def _content(self, path: Path) -> str | None:
        try:
            content, faults = decode(read_bytes(str(path)), self._shown(path))
        except UnreadableError as error:
            self._checked.unreadable.append(str(error))
            return None
        self._checked.files += 1
        self._checked.faults.update(faults)
        return content

    def _shown(self, path: Path) -> str:
        return self.site.shown(path) if self.site else str(path)


def _unused(site: Site, glossary: Glossary, articles: dict[str, Article]) -> Iterable[Fault]:
    """The entries that no article of the site names."""
    links = find_backlinks(articles, glossary)
    docs = site.shown(site.docs)
    for entry in glossary.entries:
        if not links[entry.key].any:
            yield unused_entry(entry, docs)
