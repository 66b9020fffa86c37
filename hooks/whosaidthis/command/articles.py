"""Articles in Markdown, read as a site reads them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from markdown import Markdown

from ..checks import check_article, empty_article
from ..desk import FrontMatter, read_front_matter
from ..joining import ReadArticle
from ..markdown import Page, WhoSaidThisExtension
from ..model import Facts, Fault, Glossary
from ..settings import Settings
from .files import read_content
from .site import Site

_LIKE_THE_SITE = ("footnotes", "md_in_html", "tables", "pymdownx.superfences")


@dataclass(frozen=True, slots=True)
class OpenedArticle:
    """One article's file, read."""

    content: str
    """The whole file."""
    front: FrontMatter
    read: ReadArticle

    @property
    def is_empty(self) -> bool:
        """Whether no text follows its front matter."""
        return not self.content[self.front.length :].strip()


class ArticleReader:
    """Reads articles one after the other, each as its site reads it."""

    def __init__(self, glossary: Glossary, site: Site | None = None) -> None:
        """`site` is the site of the articles; None for articles outside of any."""
        self.glossary = glossary
        self.site = site
        self._extension = WhoSaidThisExtension(glossary=glossary)
        others = site.extensions if site else _LIKE_THE_SITE
        options = site.options if site else {}
        self._markdown = Markdown(extensions=[*others, self._extension], extension_configs=options)

    def is_entry(self, path: str) -> bool:
        """Whether a file is an entry of the site's glossary, which tells nothing that somebody says."""
        return self.site is not None and self.site.settings.is_entry(self.site.src_uri(Path(path)) or "")

    def is_elsewhere(self, path: str) -> bool:
        """Whether a file lies below the site's docs folder and is none of its articles."""
        name = self.site.src_uri(Path(path)) if self.site else None
        if self.site is None or name is None or not Path(path).is_file():
            return False
        return not self.site.settings.is_article(name)

    def read_file(self, path: str) -> OpenedArticle:
        """The article in the file `path`.

        Raises:
            UnreadableError: if there is no such file, or it is not UTF-8.
        """
        return self.read_content(read_content(path), path)

    def read_content(self, content: str, path: str) -> OpenedArticle:
        """The article whose whole file `path` is `content`, whatever the disk holds."""
        shown = self.site.shown(Path(path)) if self.site else path
        front = read_front_matter(content, shown, self.site.name if self.site else None)
        return OpenedArticle(content, front, self.read(content, front.facts, shown, front.length))

    def check(self, opened: OpenedArticle) -> tuple[Fault, ...]:
        """Everything that its editor can mend, as a build says it."""
        if opened.is_empty:
            return tuple(sorted((*opened.front.faults, empty_article(opened.read.source.path))))
        settings = self.site.settings if self.site else Settings()
        return check_article(opened.read, opened.front, self.glossary, settings)

    def read(self, content: str, facts: Facts, path: str = "text.md", body: int = 0) -> ReadArticle:
        """The article in `content`, Markdown after a front matter of the length `body`."""
        self._extension.setConfig("page", Page(path, content, body, facts, render=False))
        self._markdown.reset()
        self._markdown.convert(content[body:])
        read: ReadArticle = self._markdown.whosaidthis  # type: ignore[attr-defined]
        return read
