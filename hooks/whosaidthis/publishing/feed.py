"""The articles of a site and their corrections as an Atom feed (RFC 4287)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ..rendering.notes.corrections import corrections
from ..rendering.wording import publishing as wording
from .published import PublishedArticle

NEWEST = 100
"""How many entries a feed has at most."""
_NAMESPACE = "http://www.w3.org/2005/Atom"
_NO_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NEVER = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One thing to be told."""

    address: str
    """Where it stands, which is also its name for ever."""
    title: str
    published: date | None
    """None where its day is only a guess at that of the report which it retells."""
    updated: date
    words: str
    """In short."""


def feed_entries(page: PublishedArticle) -> Iterator[FeedEntry]:
    """The article, unless it has no day, and each of its corrections."""
    told = corrections(page.cast)
    when = page.article.facts.date
    if when is not None:
        updated = max([when, *(one.when for one in told)])
        published = page.article.facts.published_on
        yield FeedEntry(page.page, page.headline, published, updated, page.description or "")
    for one in told:
        words = wording.corrected(one.wrong, one.now)
        title = wording.correction_title(page.headline)
        yield FeedEntry(f"{page.page}#{one.name}", title, one.when, one.when, words)


def to_json(entry: FeedEntry) -> list[str]:
    """An entry as JSON can carry it."""
    published = entry.published.isoformat() if entry.published else ""
    return [entry.address, entry.title, published, entry.updated.isoformat(), entry.words]


def from_json(told: Sequence[str]) -> FeedEntry:
    """What `to_json` has made of an entry."""
    address, title, published, updated, words = told
    day = date.fromisoformat(published) if published else None
    return FeedEntry(address, title, day, date.fromisoformat(updated), words)


def feed(entries: Iterable[FeedEntry], site: str, home: str, here: str) -> bytes:
    """The newest of `entries`; `home` is the address of the site named `site`, `here` that of the feed."""
    ordered = sorted(entries, key=lambda one: one.address)
    newest = sorted(ordered, key=lambda one: one.updated, reverse=True)[:NEWEST]
    root = Element("feed", {"xmlns": _NAMESPACE})
    _add(root, "id", here)
    _add(root, "title", wording.feed_title(site))
    _add(root, "updated", _moment(newest[0].updated if newest else _NEVER))
    _add(SubElement(root, "author"), "name", site)
    SubElement(root, "link", {"rel": "self", "type": "application/atom+xml", "href": here})
    SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": home})
    for one in newest:
        _add_entry(root, one)
    indent(root, space="")
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _add_entry(root: Element, one: FeedEntry) -> None:
    entry = SubElement(root, "entry")
    _add(entry, "id", one.address)
    _add(entry, "title", one.title)
    SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": one.address})
    if one.published:
        _add(entry, "published", _moment(one.published))
    _add(entry, "updated", _moment(one.updated))
    if one.words:
        _add(entry, "summary", one.words)


def _add(parent: Element, name: str, words: str) -> None:
    SubElement(parent, name).text = _NO_XML.sub("\ufffd", words)


def _moment(when: date) -> str:
    """A day as Atom writes it: we know no hour."""
    return f"{when.isoformat()}T00:00:00Z"
