"""The page of all articles, a line each: where the front page shows the newest alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from ..templating.templates import render
from ..wording import front as wording
from ..wording.words import day


@dataclass(frozen=True, slots=True)
class Line:
    """One article."""

    headline: str
    address: str
    date: date | None

    @property
    def day(self) -> str:
        """The day in words; empty where the article has none."""
        return day(self.date) if self.date else ""


@dataclass(frozen=True, slots=True)
class Year:
    """A heading of the page."""

    id: str
    words: str


def all_articles(newest_first: Iterable[Line], headline: str) -> str:
    """The page as HTML; `headline` is the id of its heading."""
    years = groupby(newest_first, key=lambda line: line.date.year if line.date else None)
    return render(
        "articles.html",
        wording=wording,
        headline=headline,
        years=[(_year(number), list(lines)) for number, lines in years],
    )


def _year(number: int | None) -> Year:
    return Year(f"wst-{number or 'undated'}", str(number) if number else wording.UNDATED)
