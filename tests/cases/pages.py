"""Markdown in, annotated HTML out, and what can be taken out of it again."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

from markdown import Markdown

from whosaidthis.joining import ReadArticle
from whosaidthis.markdown import WhoSaidThisExtension
from whosaidthis.reading.raw_html import guard

BESIDE = ("attr_list", "footnotes", "tables", "md_in_html", "pymdownx.superfences", "pymdownx.bracketspan")
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


def convert(source: str, **options: Any) -> tuple[str, ReadArticle]:
    """The page of `source`, and its article as it was read."""
    md = annotating(**options)
    html = md.convert(source)
    return html, read_by(md)


def annotating(**options: Any) -> Markdown:
    """Markdown with our extension."""
    return Markdown(extensions=[*BESIDE, WhoSaidThisExtension(**options)])


def read_by(md: Markdown) -> ReadArticle:
    """The article that `md` has read last."""
    read: ReadArticle = md.whosaidthis  # type: ignore[attr-defined]
    return read


def html_of(source: str, **options: Any) -> str:
    """The page of `source`."""
    return convert(source, **options)[0]


def plain_html_of(source: str) -> str:
    """The page of `source` without our extension."""
    return Markdown(extensions=list(BESIDE)).convert(source)


def guarded_html_of(source: str) -> str:
    """The page of `source` without our notes, but with raw HTML that could act shown as words."""
    return guarded().convert(source)


def guarded() -> Markdown:
    """Markdown with nothing of ours but the guard against raw HTML that could act."""
    md = Markdown(extensions=list(BESIDE))
    guard(md)
    return md


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.ids: list[str] = []
        self._added: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("id"):
            self.ids.append(given["id"] or "")
        if tag not in _VOID and (self._added or "data-wst" in given):
            self._added.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._added and tag not in _VOID:
            self._added.pop()

    def handle_data(self, data: str) -> None:
        if not self._added:
            self.words.append(data)


def own_words(html: str) -> str:
    """The text of a page without all that carries `data-wst`; white space counts once."""
    return words_and_ids(html)[0]


def ids_of(html: str) -> list[str]:
    """Every id of a page."""
    return words_and_ids(html)[1]


def words_and_ids(html: str) -> tuple[str, list[str]]:
    """Both at once."""
    parser = _Words()
    parser.feed(html)
    parser.close()
    return " ".join("".join(parser.words).split()), parser.ids
