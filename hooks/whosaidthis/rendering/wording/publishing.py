"""The words of what the site publishes as data: said once more where a format has no field for it."""

from __future__ import annotations

from datetime import date

from .glossary import TITLE
from .words import day

CHECKED = "Checked by an editor"
STATEMENTS = "Statements as data"
"""What a link in a page's head calls the file that it leads to."""
FEED = "Articles and corrections"
TERMS = TITLE
"""What the glossary is called where somebody else lists it."""
CORRECTION = "Correction"


def notes_of(headline: str) -> str:
    """What the notes of an article are called."""
    return f"Who said this: {headline}"


def checked_by(name: str | None, when: date) -> str:
    """That an editor checked a statement, and when; who it was only where the site names its editors."""
    return f"{CHECKED}: {name}, {day(when)}" if name else f"{CHECKED}, {day(when)}"


def corrected(wrong: str, now: str) -> str:
    """A correction in one run of words."""
    return f"What was wrong: {wrong} Now: {now}"


def correction_title(headline: str) -> str:
    """What a feed calls a correction."""
    return f"{CORRECTION}: {headline}"


def feed_title(site: str) -> str:
    """What the feed is called."""
    return f"{site}: articles and corrections"


def account(outlet: str) -> str:
    """What somebody carried who was told, or reported, and whom the article names."""
    return f"What {outlet} was told or reported"
