"""The faults of a whole site or of single files, as a build says them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..attribution.quotations.marks import find_quotations
from ..checks import check_copies, check_misnamed, check_stray, unused_entries
from ..checks.against import check_against, check_head
from ..entries import find_backlinks
from ..model import Article, Fault, Glossary
from ..reading.decoding import decode
from ..reading.slips.file_names import may_be_misnamed
from ..signing import copy_mark
from ..starting import Report
from .articles import ArticleReader
from .files import NAMELESS, UnreadableError, markdown_in, misnamed_in, read_bytes
from .readers import Readers
from .site import Site, shown_in


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
    roots: dict[str, Path] = field(default_factory=dict)
    """The folder from which the path of a fault is told, where that is not the current one."""

    def add(self, faults: Iterable[Fault], site: Site | None) -> None:
        """Take faults of a file of `site`; None for a file outside of any."""
        for fault in faults:
            self.faults.add(fault)
            if site:
                self.roots[fault.place.path] = site.root

    def from_here(self) -> list[Fault]:
        """The faults in their order, with paths from the current folder on."""
        return [
            replace(one, place=replace(one.place, path=self._path(one.place.path)))
            for one in sorted(self.faults)
        ]

    def _path(self, path: str) -> str:
        here = Path.cwd()
        whole = self.roots.get(path, here) / path
        try:
            return Path(os.path.relpath(whole, here)).as_posix()
        except ValueError:  # Another drive.
            return whole.as_posix()


def check_site(site: Site) -> Checked:
    """Every article, every entry and the settings of `site`; its other pages must be UTF-8."""
    checked = Checked()
    checked.add(site.faults, site)
    readers = Readers(unreadable=checked.unreadable)
    reader = readers.of_site(site)
    checked.add(readers.faults, site)
    articles: dict[str, Article] = {}
    ours = frozenset(site.articles())
    for path in site.pages():
        if path not in ours:
            _check_page(path, site, checked)
        elif article := _check_article(path, reader, checked):
            articles[site.src_uri(path) or path.name] = article
    for path in site.misnamed():
        _check_name(path, site, checked)
    marks = {site.shown(site.docs / name): copy_mark(article) for name, article in articles.items()}
    checked.add(check_copies(marks), site)
    checked.add(_unused(reader.glossary, articles), site)
    return checked


def check_files(paths: Iterable[str], report: str | None = None, head: Report | None = None) -> Checked:
    """The files at `paths`, each as the site around it reads it; of a folder, those that a build reads.

    What is told of an entry only when all articles are known, that none of them names it, is left out.
    Quotations are compared with the words of `report`, if there is one, and what is said of it with `head`.

    Raises:
        UnreadableError: if there is a report, and not just one article among `paths`.
    """
    checked = Checked()
    readers = Readers(unreadable=checked.unreadable)
    files = [file for path in paths for file in _files_at(path, readers)]
    if report is not None:
        _refuse_other_than_one(files, readers)
    for path in files:
        reader = readers.of(path)
        _check_name(path, reader.site, checked)
        if _is_article(path, reader.site):
            _check_article(path, reader, checked, report, head)
        else:
            _check_page(path, reader.site, checked)
            shown = shown_in(reader.site, path)
            checked.add((one for one in readers.faults if _is_about(one, shown)), reader.site)
    return checked


def _refuse_other_than_one(files: Sequence[Path], readers: Readers) -> None:
    """Compare no report where not just one of `files` is an article.

    Raises:
        UnreadableError: if none is, or several are.
    """
    articles = [path for path in files if _is_article(path, readers.of(path).site)]
    if len(articles) > 1:
        raise UnreadableError(
            f"There are {len(articles)} articles. Name one article to compare with the report."
        )
    if not articles:
        raise UnreadableError(f"{files[0]}: This is no article. Name one to compare with the report.")


def _is_about(fault: Fault, path: str) -> bool:
    """Whether a fault of the glossary stands in the file `path`, or names it as the other one of two.

    Of two entries with one name it stands in the one that comes later, and the editor may have written the
    other.
    """
    return fault.place.path == path or f"({path}:" in fault.wrong


def _files_at(path: str, readers: Readers) -> list[Path]:
    """The file `path`, or those in the folder `path` that a build reads; without any, the folder itself."""
    if not path:
        raise UnreadableError(NAMELESS)
    inside = markdown_in(Path(path)) if Path(path).is_dir() else []
    files = [file for file in inside if _is_built(file, readers.of(file).site)]
    files += _misnamed_at(Path(path), readers)
    return files or [Path(path)]


def _misnamed_at(folder: Path, readers: Readers) -> list[Path]:
    """The files in `folder` that are named nearly as a site's articles and entries are, where these stand."""
    found = misnamed_in(folder) if folder.is_dir() else []
    return [file for file in found if _is_built(file, site := readers.of(file).site) and _is_ours(file, site)]


def _check_name(path: Path, site: Site | None, checked: Checked) -> None:
    """Whether the file of an article or an entry is named so that a build reads it."""
    if may_be_misnamed(path.name) and path.is_file() and _is_ours(path, site):
        content, _ = decode(read_bytes(str(path)), path.name)
        checked.add(check_misnamed(content, shown_in(site, path)), site)


def _is_ours(path: Path, site: Site | None) -> bool:
    """Whether the file stands where a site has its articles and entries."""
    name = site.src_uri(path) if site else None
    return site is not None and name is not None and site.settings.is_ours(name)


def _is_built(path: Path, site: Site | None) -> bool:
    name = site.src_uri(path) if site else None
    return site is None or name is None or site.is_built(name)


def _is_article(path: Path, site: Site | None) -> bool:
    """Whether the file is read as an article: below the docs folder of a site, not every one is."""
    name = site.src_uri(path) if site else None
    return site is None or name is None or site.settings.is_article(name)


def _check_article(
    path: Path,
    reader: ArticleReader,
    checked: Checked,
    report: str | None = None,
    head: Report | None = None,
) -> Article | None:
    """One article; None where the file could not be read or holds no text."""
    content = _content(path, reader.site, checked)
    if content is None:
        return None
    opened = reader.read_content(content, str(path))
    checked.add(reader.check(opened), reader.site)
    if report is not None and not opened.front.is_lost:  # else its lines would be compared as text
        checked.add(check_against(opened.read, report), reader.site)
        checked.add(check_head(opened.front, head) if head else (), reader.site)
        checked.quotations = len(find_quotations(opened.read.source.text))
    return None if opened.is_empty else opened.read.article


def _check_page(path: Path, site: Site | None, checked: Checked) -> None:
    """A page that is no article: whether it can be read, and is not written as one."""
    content = _content(path, site, checked)
    if content is not None and site and not site.settings.is_entry(site.src_uri(path) or ""):
        checked.add(
            check_stray(content, site.shown(path), site.shown(site.docs / site.settings.articles)), site
        )


def _content(path: Path, site: Site | None, checked: Checked) -> str | None:
    """What a page's file holds; None where it cannot be read."""
    try:
        content, faults = decode(read_bytes(str(path)), shown_in(site, path))
    except UnreadableError as error:
        checked.unreadable.append(str(error))
        return None
    checked.files += 1
    checked.add(faults, site)
    return content


def _unused(glossary: Glossary, articles: dict[str, Article]) -> Iterable[Fault]:
    """The entries that no article of the site names."""
    used = {entry for path, article in articles.items() for entry in find_backlinks(path, article, glossary)}
    return unused_entries(glossary, used)
