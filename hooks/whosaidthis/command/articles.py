"""Articles in Markdown, read as a site reads them."""

from __future__ import annotations

from markdown import Markdown

from ..desk import check_term_words, check_terms, read_front_matter
from ..entries import absent_terms
from ..joining import ReadArticle
from ..markdown import Page, WhoSaidThisExtension
from ..model import Facts, Fault, Glossary
from .files import read_content

_LIKE_THE_SITE = ("footnotes", "md_in_html", "tables", "pymdownx.superfences")


class ArticleReader:
    """Reads articles one after the other, each as a site reads it."""

    def __init__(self, glossary: Glossary) -> None:
        self._glossary = glossary
        self._extension = WhoSaidThisExtension(glossary=glossary)
        self._markdown = Markdown(extensions=[*_LIKE_THE_SITE, self._extension])

    def read_file(self, path: str) -> tuple[ReadArticle, tuple[Fault, ...]]:
        """The article in the file `path`, and everything that its editor can mend.

        Raises:
            UnreadableError: if there is no such file, or it is not UTF-8.
        """
        content = read_content(path)
        front = read_front_matter(content, path)
        read = self.read(content, front.facts, path, front.length)
        terms = (
            *check_terms(front.terms, self._glossary),
            *check_term_words(front.terms, absent_terms(read.source.text, front.terms)),
        )
        return read, tuple(sorted((*front.faults, *terms, *read.faults)))

    def read(self, content: str, facts: Facts, path: str = "text.md", body: int = 0) -> ReadArticle:
        """The article in `content`, Markdown after a front matter of the length `body`."""
        self._extension.setConfig("page", Page(path, content, body, facts, render=False))
        self._markdown.reset()
        self._markdown.convert(content[body:])
        read: ReadArticle = self._markdown.whosaidthis  # type: ignore[attr-defined]
        return read
