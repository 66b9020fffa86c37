"""Entries that were looked up too long before the article that leads to them."""

from __future__ import annotations

import datetime

from ..joining import ReadArticle
from ..model import Entry, Fault, Glossary, Level, Office, RoughDay, read_rough_day

OFFICE_DAYS = 183
"""Half a year: how long an office that is said to go on may be taken on trust."""
FACT_DAYS = 731
"""Two years: the same for the facts of an entry."""


def check_stale(read: ReadArticle, glossary: Glossary) -> tuple[Fault, ...]:
    """Each stale entry that the article mentions, once, at its first mention.

    An office that is said to go on is a warning, half a year after its entry was last looked up; where the
    entry does not say when that was, after the newest dated source of the office. Other facts are a note,
    after two years, and only where the entry says when it was looked up. Only the article's own day counts:
    a build is the same on any day.
    """
    day = read.article.facts.date
    if day is None:
        return ()
    entries = {entry.key: entry for entry in glossary.entries}
    found = []
    for mention in read.article.mentions:
        told = (
            _stale(entries[mention.entry], glossary, day)
            if mention.first and mention.entry in entries
            else None
        )
        if told is not None:
            wrong, mend, level = told
            place = read.source.place(mention.span)
            found.append(Fault(place, "stale-fact", wrong, mend, level))
    return tuple(found)


def _stale(entry: Entry, glossary: Glossary, day: datetime.date) -> tuple[str, str, Level] | None:
    """What is stale in `entry` on `day`: what is wrong, how to mend it, how much it matters."""
    mend = f"Look it up again; then write “as_of: {day}” in {glossary.shown(entry)}, or the office’s “until”."
    for office in entry.offices:
        known = _known(entry, office) if office.ongoing else None
        if known is not None and (day - known.last).days > OFFICE_DAYS:
            wrong = (
                f"{entry.name} is said to be {office.title} still, as of {known}; the article is of {day}."
            )
            return wrong, mend, Level.WARNING
    if entry.as_of is not None and (day - entry.as_of.last).days > FACT_DAYS:
        wrong = f"The entry “{entry.name}” is as of {entry.as_of}; the article is of {day}."
        return wrong, f"Look it up again; then write “as_of: {day}” in {glossary.shown(entry)}.", Level.NOTE
    return None


def _known(entry: Entry, office: Office) -> RoughDay | None:
    """The last day (or month, or year) on which the office is known to have been held."""
    if entry.as_of is not None:
        return entry.as_of
    days = [day for source in office.sources if (day := read_rough_day(source.date or ""))]
    return max(days, key=lambda day: day.last, default=None)
