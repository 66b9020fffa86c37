"""The words of corrections."""

from __future__ import annotations

from datetime import date

from .pieces import Item, Words
from .words import day

TITLE = "Corrections"
SECTION = "wst-corrections"
"""The id of the section."""
WRONG = "What was wrong:"
NOW = "Now:"


def in_short(count: int, last: date) -> Words:
    """That the article was corrected, when last, and where it says how."""
    if count == 1:
        return (Item(SECTION, f"Corrected on {day(last)}"),)
    return (Item(SECTION, f"Corrected {count} times, last on {day(last)}"),)


def at_statement(name: str, when: date) -> Words:
    """That this statement was corrected; `name` is the id of what says how."""
    return (Item(name, f"Corrected on {day(when)}"), ".")


def note(number: int) -> str:
    """The link to the note of the corrected statement."""
    return f"Note {number}"
