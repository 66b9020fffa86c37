"""A report by somebody else, as far as it could be read."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from enum import StrEnum


class Why(StrEnum):
    """Why a line is none of the article's paragraphs."""

    ADVERT = "advert"
    """It advertises, or works the page: a button, a menu."""
    AUTHOR = "author"
    """It is in the front matter now, as are the next three."""
    OUTLET = "outlet"
    DATE = "date"
    ADDRESS = "address"
    CHANGED = "changed"
    """It gives the day on which the page was last changed."""
    SECTION = "section"
    """It names the part of the paper in which the report stands."""
    LINK = "link"
    """It is nothing but an address."""
    LENGTH = "length"
    """It tells how long the report takes to read."""
    AROUND = "around"
    """It stands on the saved page and outside the article's text."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the report, or one line that was no paragraph of it."""

    line: int
    """Where it begins in the file, from 1."""
    words: str
    heading: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One paragraph that is not in the article."""

    paragraph: Paragraph
    why: Why
    lost: str | None = None
    """Those of its words that stand nowhere now, where others stand in the front matter."""


@dataclass(frozen=True, slots=True)
class Report:
    """What an article can be made of. What could not be found is None."""

    paragraphs: tuple[Paragraph, ...]
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    date: datetime.date | None = None
    url: str | None = None
    left_out: tuple[LeftOut, ...] = ()
    """In the order of the file."""
    doubtful: tuple[Paragraph, ...] = ()
    """Those of `paragraphs` that may be no words of the report."""
    uncounted: int = 0
    """How many short lines around a saved page's article are not listed: its menus and buttons."""
    title_in_doubt: int | None = None
    """The line of the title, where the line below it may be the headline as well."""
    cut_off: str | None = None
    """The words by which the page says that it shows only the report's beginning."""


def without_outlet(report: Report) -> Report:
    """The report without the line that holds nothing but its outlet's name, which stands elsewhere then."""
    named = [one for one in report.doubtful if one.words.casefold() == (report.outlet or "").casefold()]
    if not named:
        return report
    left = (*report.left_out, *(LeftOut(one, Why.OUTLET) for one in named))
    return replace(
        report,
        paragraphs=tuple(one for one in report.paragraphs if one not in named),
        doubtful=tuple(one for one in report.doubtful if one not in named),
        left_out=tuple(sorted(left, key=lambda one: one.paragraph.line)),
    )


class NoArticleError(Exception):
    """A text or page without any article; the words say what it is in its place."""
