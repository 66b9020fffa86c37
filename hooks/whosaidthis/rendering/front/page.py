"""The front page: the articles, newest first, how to read the marks, and a way into the glossary."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ...model import Glossary, Voice
from ..glance.contradictions import contradictions
from ..glance.counts import counts
from ..glance.summary import glance
from ..notes.cast import Cast
from ..templating.templates import render
from ..wording import front as wording
from .example import Example, find_example

LEGEND = "wst-how"
"""The id of what explains the lines and marks."""
SHOWN = 3
"""How many entries of a kind are named before "All seven"."""


@dataclass(frozen=True, slots=True)
class Listed:
    """An article in the list."""

    headline: str
    address: str
    sentence: str
    """What a reader with ten seconds learns of it."""
    counts: tuple[tuple[Voice | None, str, str], ...]
    """Mark, number and words."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The entries of one kind."""

    title: str
    entries: tuple[tuple[str, str], ...]
    """Names and addresses of the first few."""
    total: int


def front_page(
    articles: Sequence[tuple[str, str, Cast]],
    glossary: Glossary,
    list_of_entries: str,
    address: Callable[[str], str],
    others: tuple[int, str] | None = None,
) -> str:
    """The front page as HTML.

    Args:
        articles: headline, address and cast of each, the newest first.
        glossary: all entries.
        list_of_entries: the address of the page that lists them.
        address: where the page of a file stands, as the front page links to it.
        others: where these are only the newest articles, how many there are in all, and the address of the
            page that lists them.
    """
    total, list_of_articles = others or (len(articles), "")
    return render(
        "front.html",
        wording=wording,
        legend=LEGEND,
        example=_example(articles),
        articles=[_listed(*one) for one in articles],
        shelves=_shelves(glossary, address),
        list_of_entries=list_of_entries,
        list_of_articles=list_of_articles,
        total=total,
    )


def _example(newest_first: Sequence[tuple[str, str, Cast]]) -> Example | None:
    """A paragraph of the newest article."""
    if not newest_first:
        return None
    _, address, cast = newest_first[0]
    return find_example(cast, address)


def _listed(headline: str, address: str, cast: Cast) -> Listed:
    seen = glance(cast)
    against = len(contradictions(cast))
    rows = [(each.voice, each.number, each.words) for each in counts(seen)]
    return Listed(
        headline,
        address,
        seen.sentence,
        (*rows, *([(None, str(against), wording.contradictions(against))] if against else [])),
    )


def _shelves(glossary: Glossary, address: Callable[[str], str]) -> list[Shelf]:
    found = []
    for kind, title in wording.KINDS.items():
        entries = [entry for entry in glossary.entries if entry.kind == kind]
        if entries:
            named = tuple((entry.name, address(entry.path)) for entry in entries[:SHOWN])
            found.append(Shelf(title, named, len(entries)))
    return found
