"""The words of the time line."""

from __future__ import annotations

TITLE = "In order of time"
STANDFIRST = "The days that the article gives, and whose account each is."
SAID_THEN = "Said on this day."
DAY_READ = "The copy that we read carries no date; the day is our reading."


def day_read(words: str) -> str:
    """That the article's words give the day only by our reading of them."""
    return f"We read “{words}” as this day."


def later(days: int) -> str:
    """How long after the day before it."""
    return "the next day" if days == 1 else f"{days} days later"


def report(outlet: str, *, reprints: bool = False) -> str:
    """The report that the page retells, or `reprints` word for word."""
    return f"{outlet} printed the report that this page {'reprints' if reprints else 'retells'}."


def note(number: int) -> str:
    """The link to a note."""
    return f"note {number}"
