"""A report in a page saved as HTML."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Any

from .asking import cut_off, refuse_if_empty
from .cleaning import clean, squeeze
from .head import Head, read_head
from .page_lines import PageLine, page_lines
from .report import LeftOut, NoArticleError, Paragraph, Report, Why
from .sorting import sort_out

_PAGE = re.compile(
    r"\A\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*>")
_PASSWORD = re.compile(r"""<input\b[^>]*\btype\s*=\s*["']?password""", re.IGNORECASE)
_FEWEST_WORDS, _FEWEST_BESIDE_A_PASSWORD = 25, 120
_SENTENCE = 8
_PREFIX = 40


def is_page(text: str) -> bool:
    """Whether `text` is HTML."""
    return _PAGE.match(text) is not None


def read_page(text: str) -> Report:
    """The report in the page `text`.

    Every line of the page is in the report's paragraphs, or among those left out, or is one of the few words
    of a menu or button around the article, which are only counted. No other server is asked for anything.

    Raises:
        NoArticleError: if the page holds none.
    """
    page = _DECLARATION.sub("", text)
    lines = _lines(page)
    found = _extract(page)
    title = _fact(found, "title")
    paragraphs = tuple(_placed(_paragraphs(found.body), lines)) if found is not None else ()
    if title and paragraphs and squeeze(paragraphs[0].words) == squeeze(title):
        paragraphs = paragraphs[1:]
    author, date = _fact(found, "author"), _day(found)
    head = read_head(paragraphs)
    if head.author not in (None, author or head.author) or head.date not in (None, date or head.date):
        head = Head()  # The page’s own facts speak against it.
    url = _fact(found, "url") or head.url
    taken = {each.paragraph for each in head.lines}
    sorted_out = sort_out(tuple(each for each in paragraphs if each not in taken), author or head.author)
    shown = [Paragraph(each.line, each.words) for each in lines]
    fewest = _FEWEST_BESIDE_A_PASSWORD if _PASSWORD.search(page) else _FEWEST_WORDS
    refuse_if_empty(shown, sorted_out.kept, fewest)
    around = _around(lines, title, paragraphs)
    told = [each for each in around if each.inside or len(each.words.split()) >= _SENTENCE]
    left = [LeftOut(Paragraph(each.line, each.words), Why.AROUND) for each in told]
    return Report(
        sorted_out.kept,
        title=title,
        outlet=_outlet(found) or _after_title(page, title),
        author=author or head.author,
        date=date or head.date,
        url=url,
        left_out=tuple(
            sorted((*sorted_out.left, *head.told(url), *left), key=lambda each: each.paragraph.line)
        ),
        doubtful=sorted_out.doubtful,
        uncounted=len(around) - len(told),
        cut_off=cut_off(shown),
    )


def _lines(page: str) -> tuple[PageLine, ...]:
    # Loaded late, as is all that reads pages: no build and no other command needs it.
    from lxml import html
    from lxml.etree import LxmlError

    try:
        return page_lines(html.document_fromstring(page))
    except (LxmlError, ValueError) as error:
        raise NoArticleError("This holds no article: no browser could read it as a page.") from error


def _extract(page: str) -> Any:
    """What trafilatura finds: an object with a `body` and facts, or None."""
    import logging

    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    return bare_extraction(
        page,
        include_comments=False,
        with_metadata=True,
        # No day is taken from the text: it may be one of which the report only tells.
        date_extraction_params={"extensive_search": False, "original_date": True},
    )


def _paragraphs(body: Any) -> Iterator[tuple[str, bool]]:
    """Each paragraph of an extracted body, and whether it is a heading."""
    for element in body:
        if element.tag in ("list", "table", "quote") and len(element):
            yield from _paragraphs(element)
            continue
        for line in "".join(_words(element)).split("\n"):
            if clean(line):
                yield clean(line), element.tag == "head"


def _words(element: Any) -> Iterator[str]:
    """The words of an element, a line feed where the page begins a new line."""
    yield (element.text or "").replace("\n", " ")
    for child in element:
        if child.tag in ("lb", "p", "item", "row"):
            yield "\n"
        elif child.tag == "cell":
            yield " "
        yield from _words(child)
        yield (child.tail or "").replace("\n", " ")


def _placed(found: Iterator[tuple[str, bool]], lines: Sequence[PageLine]) -> Iterator[Paragraph]:
    """Each paragraph with the line of the page on which it begins; equal ones have a line each."""
    squeezed = [squeeze(each.words) for each in lines]
    used: dict[str, set[int]] = defaultdict(set)
    last = 0
    for words, is_heading in found:
        start = squeeze(words)[:_PREFIX]
        places = [place for place, each in enumerate(squeezed) if start in each]
        free = [place for place in places if place not in used[start]] or places
        last = next((place for place in free if place >= last), free[0] if free else last)
        used[start].add(last)
        yield Paragraph(lines[last].line if lines else 1, words, is_heading)


def _around(lines: Sequence[PageLine], title: str | None, paragraphs: Sequence[Paragraph]) -> list[PageLine]:
    """The lines of the page that are neither its title nor in one of its paragraphs."""
    whole = {squeeze(each.words) for each in paragraphs} | {squeeze(title or "")}
    together = squeeze(" ".join(each.words for each in paragraphs))
    return [
        each
        for each in lines
        if squeeze(each.words) not in whole
        and not (len(squeeze(each.words)) >= _PREFIX and squeeze(each.words) in together)
    ]


def _fact(found: Any, name: str) -> str | None:
    return clean(getattr(found, name, None) or "") or None


def _outlet(found: Any) -> str | None:
    """The name of the site; its address is no name."""
    name, host = _fact(found, "sitename"), _fact(found, "hostname")
    return (
        None
        if name is None or name.casefold().removeprefix("www.") == (host or "").removeprefix("www.")
        else name
    )


_TITLE = re.compile(r"(?is)<title[^>]*>([^<]{1,400})</title>")
_SITE = re.compile(r"\s+[|•·–—-]\s+(?P<name>[^|•·–—]{2,60})\Z")


def _after_title(page: str, title: str | None) -> str | None:
    """The site's name where the window's title ends in it, after the headline: "Mill burns | Weir Post"."""
    found = _TITLE.search(page)
    window = clean(unescape(found.group(1))) if found else ""
    if not title or not window.startswith(title):
        return None
    site = _SITE.fullmatch(window, len(title))
    return site["name"].strip() if site else None


def _day(found: Any) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(_fact(found, "date") or "")
    except ValueError:
        return None
