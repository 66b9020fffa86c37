"""The words of the time line."""

from __future__ import annotations

from ...model import Speaker, Voice
from .words import possessive

TITLE = "In order of time"
DAY_GIVEN = "The day is an editor’s word."
DAY_READ = "Our copy of it carries no date; we read this day as its day."


def standfirst(outlet: str | None) -> str:
    """What the days are; `outlet`: whose report has a day that stands there too, which no statement gives."""
    if outlet is None:
        return "The days that the article gives, and whose account each is."
    return (
        f"The days that the article gives, whose account each is, and the day of {possessive(outlet)} report."
    )


def said_then(speaker: Speaker) -> str:
    """That it was said on the day; a document says nothing."""
    return "The document is from this day." if speaker.voice is Voice.DOCUMENT else "Said on this day."


def day_read(words: str) -> str:
    """That the article's words give the day only by our reading of them."""
    return f"“{words}” means this day, as we read it."


def later(days: int) -> str:
    """How long after the day before it, in the unit in which a reader would count."""
    if days == 1:
        return "the next day"
    unit, size = next(((unit, size) for unit, size in _UNITS if days >= 2 * size), ("day", 1))
    about = "" if size == 1 else "about "
    return f"{about}{round(days / size)} {unit}s later"


_UNITS = (("year", 365.25), ("month", 30.44))


def report(outlet: str, *, reprints: bool = False) -> str:
    """The report that the page retells, or `reprints` word for word."""
    return f"{outlet} printed the report that this page {'reprints' if reprints else 'retells'}."


def note(number: int) -> str:
    """The link to a note."""
    return f"note {number}"
