"""Faults that an editor can mend."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from .shown import shown

WITHOUT_ENTRY = frozenset({"no-entry", "speaker-without-entry"})
"""The codes of names that no entry explains: there are many, and none must be mended."""
OF_SIGNING = frozenset(
    {
        "unsigned-article",
        "unsigned-statement",
        "changed-statement",
        "signed-statement-gone",
        "changed-head",
        "unsigned-quotation",
    }
)
"""The codes of what is not as it was signed: any other fault of the article may be the cause of it."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a file."""

    path: str
    """As the editor knows it: relative to the project."""
    line: int
    """From 1."""
    column: int
    """From 1, in code points."""

    def __str__(self) -> str:
        """`path:line:column`, as editors and terminals understand it."""
        return f"{self.path}:{self.line}:{self.column}"


class Level(StrEnum):
    """How much a fault matters."""

    WARNING = "warning"
    """It must be mended: a strict build fails on it."""
    NOTE = "note"
    """An editor may want to know it; nothing fails."""


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that is wrong, where it is, and how to mend it."""

    place: Place
    code: str
    """A short stable name: `unknown-speaker`."""
    turn: int = field(default=0, kw_only=True)
    """Which is told first of those of one code at one place: the smaller."""
    wrong: str
    """What is wrong, as one sentence."""
    mend: str
    """How to mend it, as one sentence."""
    level: Level = Level.WARNING

    def __str__(self) -> str:
        """The one line that an editor reads; the guide explains its code."""
        return shown(f"{self.place}: {self.wrong} {self.mend} [{self.code}]")


def turn_of(fault: Fault) -> tuple[str, bool, bool, bool, Fault]:
    """The order in which an editor is told of faults, file by file.

    Warnings come before notes, what is not as it was signed after what it may come of, and names without an
    entry last.
    """
    return (
        fault.place.path,
        fault.level is Level.NOTE,
        fault.code in OF_SIGNING,
        fault.code in WITHOUT_ENTRY,
        fault,
    )
