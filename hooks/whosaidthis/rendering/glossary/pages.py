"""The glossary's own page and the pages of its entries."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from ...entries import Missing, join_missing
from ...model import Entry, Fact, Glossary, Kind, Office, Said, Source
from ..templating.templates import render
from ..wording import glossary as wording
from ..wording import ranges
from .cited import Cited, cited
from .held import HeldForEntry, placed
from .passages import ShownPassage
from .ranges import chart_of

HEADLINE = "wst-headline"
"""The id of the headline of each page."""
_SPEAKING = (Kind.OFFICIAL, Kind.BODY)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the fact table."""

    opening: str
    """“Sources differ.” in the first row of such a point."""
    what: str
    claimant: str
    sources: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """The rows under one heading."""

    point: str
    rows: tuple[Row, ...]


def entry_page(entry: Entry, held: HeldForEntry, address: Callable[[str], str], index: str, body: str) -> str:
    """The page of one entry as HTML.

    Args:
        entry: the entry.
        held: what the articles hold for it, in their order.
        address: from a file below the docs folder, with a fragment, to its address on this page.
        index: the file of the glossary's own page.
        body: the entry's prose, as HTML that MkDocs made.
    """
    said, mentioned = placed(held.said, address), placed(held.mentioned, address)
    return render(
        "entry.html",
        wording=wording,
        headline=HEADLINE,
        entry=entry,
        kind=wording.kind_of(entry.kind, entry.subkind),
        index=address(index),
        direction=_direction(entry.native.words) if entry.native else "",
        speaks=entry.kind in _SPEAKING or bool(said),
        said=said,
        says_nothing=wording.says_nothing(
            entry.name, held.statements, len(mentioned) - held.statements, retold=bool(held.retold)
        ),
        retold=[(headline, address(path)) for headline, path in held.retold],
        mentioned=mentioned,
        chart=chart_of(entry),
        ranges=ranges,
        points=_points(entry),
        sources=_sources(entry),
        body=Markup(body),  # noqa: S704 (MkDocs made it from the entry's Markdown)
    )


def glossary_page(
    glossary: Glossary,
    tallies: Mapping[str, str],
    missing: Iterable[Missing[ShownPassage]],
    address: Callable[[str], str],
) -> str:
    """The page that lists all entries by kind, and what has none yet.

    Args:
        glossary: all entries.
        tallies: in a few words what the articles hold for each, by its key; see `tally`.
        missing: the names without an entry, article by article.
        address: as for `entry_page`.
    """
    shelves = []
    for kind, title in wording.SHELVES.items():
        entries = [
            (entry, address(entry.path), tallies[entry.key])
            for entry in glossary.entries
            if entry.kind is kind
        ]
        if entries:
            shelves.append((title, entries))
    return render(
        "glossary.html",
        wording=wording,
        headline=HEADLINE,
        shelves=shelves,
        missing=[
            (one.name, wording.missing_role(one.role, one.kind), placed(one.passages, address))
            for one in join_missing(missing)
        ],
    )


def tally(entry: Entry, held: HeldForEntry) -> str:
    """What the articles hold for an entry, in a few words."""
    sentences = len(held.mentioned) - held.statements
    silent = sum(one.silent for one in held.said)
    said = len(held.said) - silent - sum(one.repeats for one in held.said)
    named = wording.Named(held.named, held.meant, held.statements - held.named - held.meant, sentences)
    return wording.tally(entry.kind, said, named, len(held.retold), silent)


def _direction(words: str) -> str:
    """`rtl` or `ltr`, by the first letter that has a direction."""
    for character in words:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return "ltr" if kind == "L" else "rtl"
    return "ltr"


def _points(entry: Entry) -> list[Point]:
    points = [_point(fact) for fact in entry.facts]
    if entry.offices:
        rows = tuple(_office(office) for office in entry.offices)
        points.insert(0, Point(wording.offices(len(rows)), rows))
    return points


def _office(office: Office) -> Row:
    return Row("", wording.office(office), "", cited(office.sources))


def _point(fact: Fact) -> Point:
    opening = wording.OPENINGS[fact.agreement]
    return Point(fact.point, tuple(_row(said, "" if at else opening) for at, said in enumerate(fact.said)))


def _row(said: Said, opening: str) -> Row:
    claimant = wording.claimed_by(said.claimant) if said.claimant else ""
    return Row(opening, said.what, claimant, cited(said.sources))


def _sources(entry: Entry) -> list[Source]:
    """Every source of the entry, once, in the order in which the page cites them."""
    cited = [source for office in entry.offices for source in office.sources]
    cited += [source for fact in entry.facts for said in fact.said for source in said.sources]
    cited += [source for other in entry.not_the_same for source in other.sources]
    return list(dict.fromkeys(cited))
