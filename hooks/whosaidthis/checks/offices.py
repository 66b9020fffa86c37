"""Office holders whom an article gives an office that they did not hold on its day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from ..entries import titled_mentions
from ..entries.lexicon import ministries, office_word
from ..joining import ReadArticle
from ..model import Entry, Fault, Glossary, Level, Mention, Office, Place

_NOT_NOW = (
    r"\b(?:then|former|formerly|ex|late|past|previous|outgoing|incoming|future)\b\W+(?:[\w’'.]+\s+){0,3}?"
)
_NOT_YET = r"[\s-]+(?:designate|elect)\b"
_BETWEEN = re.compile(r" *,| of | for | *[()]")
_OF_A_FIELD = frozenset({"minister", "secretary", "deputy"})
"""The words of a title that says little without its field."""
_WITH_FIELD = frozenset({"minister", "secretary"})
"""Nouns of offices of which nobody often holds two of different fields."""
_NEAR = 40
"""Code points around a title and its name in which “former” and the like are looked for."""


def check_offices(read: ReadArticle, glossary: Glossary) -> tuple[Fault, ...]:
    """Each place that gives an official of the glossary a title whose days do not cover the article's day."""
    day = read.article.facts.date
    officials = {entry.key: entry for entry in glossary.entries if entry.offices}
    if day is None or not officials:
        return ()
    found = []
    titled = titled_mentions(read.source.text, read.article.mentions)
    for mention, role in (*titled, *_in_own_words(read, officials)):
        entry = officials.get(mention.entry)
        if entry is None or _is_past(read, mention, role):
            continue
        held = _offices(entry, role)
        if held and not any(_covers(one, day) for one in held):
            found.append(_fault(read, mention, entry, held[-1], glossary))
        elif not held and (other := _of_other_field(entry, role, day)):
            found.append(_other_field(read.source.place(mention.span), role, entry, other, glossary))
    return tuple(sorted(set(found)))


def _in_own_words(read: ReadArticle, officials: Mapping[str, Entry]) -> Iterator[tuple[Mention, str]]:
    """Mentions behind which an office stands just as the entry words it, whether or not lists know it."""
    characters = read.source.text.characters
    for mention in read.article.mentions:
        offices = officials[mention.entry].offices if mention.entry in officials else ()
        for office in offices:
            stands = re.compile(
                rf"(?i),\s(?:the\s|an?\s)?(?P<role>{_as_worded(office.title)})(?=[,.;:!?)]|\Z)"
            )
            if behind := stands.match(characters, mention.span.end):
                yield mention, behind["role"]
                break


def _as_worded(title: str) -> str:
    """A pattern of the words of a `title`; whose the thing is may be told: “head of the navy’s Fleet”."""
    words = r"\s+".join(re.sub("['’]", "['’]", re.escape(word)) for word in title.split())
    return words.replace(r"of\s+the\s+", r"of\s+(?:the\s+)?(?:\w+['’]s\s+)?")


def _of_other_field(entry: Entry, role: str, day: date) -> Office | None:
    """The office that `entry` has on that day where `role` is one like it of another field of government.

    An office without any days is the one of that day only where the entry has no other.
    """
    noun, field = _field(role)
    alone = len(entry.offices) == 1
    dated = (one for one in entry.offices if _covers(one, day) and (one.since or (alone and not one.until)))
    held = ((one, _field(one.title)) for one in dated)
    same = [(one, fields) for one, (head, fields) in held if head == noun and fields]
    if not field or not noun or any(field & fields for _, fields in same):
        return None
    return next((one for one, _ in same), None)


def _field(title: str) -> tuple[str, frozenset[int]]:
    """“minister” or “secretary” in a title and the fields of government beside it; nothing if more is said.

    A deputy, or whoever acts for a minister, may hold an office beside it, and so may a prime minister.
    """
    _, words = _words(title)
    fields = frozenset(ministries()[word] for word in words if word in ministries())
    nouns = words & _WITH_FIELD
    other = any("modifier" in office_word(word) for word in words - nouns)
    return ("", frozenset()) if len(nouns) != 1 or other else (next(iter(nouns)), fields)


def _offices(entry: Entry, role: str) -> tuple[Office, ...]:
    """The offices of that title: “First Vice President” is “First Vice President of Iran”."""
    return tuple(office for office in entry.offices if _are_one(office.title, role))


def _are_one(title: str, role: str) -> bool:
    """Whether two titles are of one office, in any order: “Defence Minister”, “Minister of Defence”.

    A minister’s field counts; of others what stands behind “of” may be a country, or left out.
    """
    (head, whole), (other, others) = _words(title), _words(role)
    fields = head <= _OF_A_FIELD and whole != head and others != other
    return (head == other and not fields) or whole in (other, others) or head == others


def _words(title: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a title up to the first “of”, “for”, comma or bracket, and up to the second."""
    plain = title.casefold().replace("-", " ").replace("defense", "defence")
    parts = [frozenset(part.split()) - {"the", ""} for part in _BETWEEN.split(plain)]
    return parts[0], frozenset().union(*parts[:2])


def _covers(office: Office, day: date) -> bool:
    """Whether it may have been held on `day`: of a month or a year that its source gives, any day counts.

    Of days that cannot both be right, which the entry is told of, nothing follows for an article.
    """
    if office.since and office.until and office.until.last < office.since.first:
        return True
    begun = office.since is None or office.since.first <= day
    return begun and (office.until is None or day <= office.until.last)


def _is_past(read: ReadArticle, mention: Mention, role: str) -> bool:
    """Whether the article itself says that the office is not held on its day."""
    characters = read.source.text.characters
    title = r"\s+".join(map(re.escape, role.rstrip(".").split()))
    start = max(0, mention.span.start - len(role) - _NEAR)
    near = characters[start : mention.span.end + len(role) + _NEAR]
    return re.search(f"{_NOT_NOW}{title}|{title}{_NOT_YET}", near, re.IGNORECASE) is not None


def _other_field(place: Place, role: str, entry: Entry, office: Office, glossary: Glossary) -> Fault:
    path = glossary.shown(entry)
    when = " on its day" if office.since else ""
    wrong = f"The article calls {entry.name} “{role}”, and {path} has “{office.title}”{when}."
    mend = "Mend one of the two, or add the other office to the entry."
    return Fault(place, "office-dates", wrong, mend, Level.NOTE)


def _fault(read: ReadArticle, mention: Mention, entry: Entry, office: Office, glossary: Glossary) -> Fault:
    day = read.article.facts.date
    since = f" from {office.since}" if office.since else ""
    until = f" until {office.until}" if office.until else " on"
    return Fault(
        read.source.place(mention.span),
        "office-dates",
        f"{entry.name} was {office.title}{since}{until}, not on the article’s day, {day}.",
        f"Write “then” or “former” before the title, or mend the days in {glossary.shown(entry)}.",
    )
