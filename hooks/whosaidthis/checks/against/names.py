"""Names of people in the article that the report has only in another spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...joining import ReadArticle
from ...model import Fault, Level, Span
from ...reading.one_letter import is_slip
from ...speakers.people.mentioned import find_people
from ..spelt.speakers import TITLES
from .report import Report
from .words import fold

_SHORTEST = 4
"""Letters of a name that is compared: of two shorter ones each may be somebody's."""
_BEFORE = frozenset(map(fold, TITLES))


def near_names(read: ReadArticle, report: Report) -> Iterator[Fault]:
    """A note for each person whose given name or surname the report has with another letter beside the other.

    Of a surname that the article has with a title alone, that stands behind a title there too.
    """
    told: set[str] = set()
    for person in find_people(read.article.text).all:
        given, surname = person.given or "", person.surname
        for name, near in (
            (surname, _beside(report, surname, given, step=1) if given else _titled(report, surname)),
            (given, _beside(report, given, surname, step=-1)),
        ):
            found = re.search(rf"\b{re.escape(name)}\b", read.article.text.characters)
            if near and found and name not in told:
                told.add(name)
                wrong = f"“{name}” stands here, and the report has only “{near}”: is it one name?"
                place = read.source.place(Span(*found.span()))
                yield Fault(place, "two-spellings", wrong, "Write it as the report does.", Level.NOTE)


def _beside(report: Report, name: str, other: str, *, step: int) -> str | None:
    """What stands `step` words off `other` in the report, if it is nearly `name`, which is nowhere."""
    return _near(report, name, (place + step for place in _places(report, other)))


def _titled(report: Report, name: str) -> str | None:
    """A word behind a title in the report that is nearly `name`, which is nowhere."""
    return _near(report, name, (place + 1 for title in sorted(_BEFORE) for place in _places(report, title)))


def _near(report: Report, name: str, places: Iterator[int]) -> str | None:
    if len(name) < _SHORTEST or not name.isalpha() or any(True for _ in _places(report, name)):
        return None
    for place in places:
        form = _bare(report.words[place].form) if 0 <= place < len(report.words) else ""
        if len(form) >= _SHORTEST and form[:1].isupper() and is_slip(form.casefold(), name.casefold()):
            return form
    return None


def _places(report: Report, name: str) -> Iterator[int]:
    """Where `name` stands in the report, with an “’s” or without."""
    folded = fold(name) if name else ""
    for word in (folded, f"{folded}'s"):
        yield from report.places.get(word, ())


def _bare(form: str) -> str:
    return re.sub(r"['’]s?\Z", "", form)
