"""What the first lines of a pasted report say of it: who wrote it, when, and where it stands."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .days import day_of
from .lengths import is_length
from .report import LeftOut, Paragraph, Why

_REACH = 8
_LONG = 160
_BETWEEN = re.compile(r"\s*[|•·]\s*|\s+[–—]\s+|,\s+(?=(?:\d{1,2}\s+)?[A-Z][a-z]+\.?\s+\d{1,4}\b)")
_SMALL = "de|del|della|der|den|di|du|da|dos|van|von|zu|la|le|el|al|ben|bin|ibn|y"
_NAME = rf"[^\W\d_a-z][\w.'’-]*(?:\s+(?:(?:{_SMALL})\s+)*[^\W\d_a-z][\w.'’-]*){{1,3}}"
_PLACE = r"[^\W\d_a-z][\w.'’-]*(?:\s+[^\W\d_a-z][\w.'’-]*){0,2}"
_IN = rf"\s+in\s+{_PLACE}"
_BYLINE = re.compile(
    rf"(?:[Bb]y|BY|Written by|Words by):?\s+(?P<who>{_NAME}(?:(?:{_IN})?(?:,| and| &)\s+{_NAME}){{0,3}})"
    rf"(?:\s+in\s+{_PLACE}(?:,\s+{_PLACE})?|\s+for\s+(?:[Tt]he\s+)?{_PLACE})?\Z"
)
_INNER = re.compile(rf"{_IN}(?=,| and\b| &)")
"""Where one of several was: "Ann Lee (in Rye) and Bob Roe"."""
_LOUD = re.compile(r"(?P<who>[^\W\da-z][^a-z,]+)(?P<place>, [^,]*[a-z][^,]*)\Z")
"""A name in capitals before a place that is in none: "ANN LEE, New Rye"."""
_DESK = re.compile(
    r"(?i)(?:,\s+(?:[^\W\d]+\s+){0,2}"
    r"(?:correspondent|reporter|editor|writer|columnist|staff|bureau chief))+\Z"
)
"""What an author does at the paper: "Ann Lee, Health Correspondent"."""
_ALONE = re.compile(
    r"(?i)(?:[^\W\d]+\s+){0,3}(?:correspondent|reporter|editor|writer|columnist|bureau chief)\Z"
)
"""The same on a line of its own, below the author's."""
_ADDRESS = re.compile(r"https?://\S+\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Head:
    """What was found."""

    author: str | None = None
    date: datetime.date | None = None
    url: str | None = None
    lines: tuple[LeftOut, ...] = ()
    """The lines that hold it, and nothing else."""

    def told(self, url: str | None) -> tuple[LeftOut, ...]:
        """The lines, where the report's address is `url`: one that holds another address is only that."""
        other = self.url != url
        return tuple(
            replace(one, why=Why.LINK) if other and one.why is Why.ADDRESS else one for one in self.lines
        )


def read_head(after_title: Sequence[Paragraph]) -> Head:
    """What is certain in the lines between title and text; a line that says more is none of the head."""
    found: dict[Why, str] = {}
    lines = []
    for each in after_title[:_REACH]:
        if len(each.words) > _LONG and not _ADDRESS.match(each.words):
            break
        whole = _parts([each.words]) or _parts(_BETWEEN.split(each.words))
        if whole and not whole.keys() & found.keys():
            found |= whole
            lines.append(LeftOut(each, next(iter(whole)), _lost(each.words)))
        elif lines and lines[-1].why is Why.AUTHOR and each.line <= lines[-1].paragraph.line + 2:
            lines += [LeftOut(each, Why.ADVERT)] if _ALONE.match(each.words) else []
    date = found.get(Why.DATE)
    return Head(found.get(Why.AUTHOR), day_of(date) if date else None, found.get(Why.ADDRESS), tuple(lines))


def _parts(parts: Sequence[str]) -> dict[Why, str]:
    """What each of `parts` is but for a reading time and the place before a date ("RIGA, 14 March 2025").

    Nothing where one is not certain, or two are alike.
    """
    telling = [part for part in parts if part.strip() and not is_length(part)]
    if len(telling) > 1 and telling[0].isupper() and day_of(telling[1]):
        del telling[0]
    if len(telling) > 1 and _byline(telling[0]) and re.fullmatch(_PLACE, telling[1]):
        del telling[1]
    known = dict(pair for part in telling if (pair := _part(part)))
    return known if len(known) == len(telling) else {}


def _lost(line: str) -> str | None:
    """The place and the office beside an author, and the place before a day: no field has them."""
    parts = [line] if _parts([line]) else _BETWEEN.split(line)
    bylines = ((part, _byline(part)) for part in parts)
    found = []
    for part, who in bylines:
        if who:
            found += [*_INNER.findall(who["who"]), part[who.start("who") + len(_told(who)) :]]
    if len(parts) > 1 and _byline(parts[0]) and re.fullmatch(_PLACE, parts[1]):
        found.append(parts[1])
    if len(parts) > 1 and parts[0].isupper() and not _part(parts[0]):
        found.append(parts[0])
    return ", ".join(filter(None, (each.strip(" ,") for each in found))) or None


def _byline(part: str) -> re.Match[str] | None:
    return _BYLINE.match(part) or _BYLINE.match(_DESK.sub("", part))


def _told(byline: re.Match[str]) -> str:
    """The names of a byline as it has them, without the office or the place behind the last."""
    who = _DESK.sub("", byline["who"])
    loud = _LOUD.match(who)
    return loud["who"] if loud else who


def _part(part: str) -> tuple[Why, str] | None:
    byline = _byline(part)
    if byline:
        return Why.AUTHOR, _INNER.sub("", _told(byline))
    if day_of(part):
        return Why.DATE, part
    return (Why.ADDRESS, part) if _ADDRESS.match(part) else None
