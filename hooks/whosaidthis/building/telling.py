"""What a build tells of faults: every warning, and of notes how many there are and which command lists them.

The hook files import `TELLER` at their top. While an editor has the site served, each note is told too: there
it stands beside the panel that says the same. After each save only those are told that the build before had
not: nobody would find a new one among them. `mkdocs build --verbose` tells each as well.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from ..model import Fault, Level


@dataclass(slots=True)
class Teller:
    """Tells faults, and counts the notes that it leaves out."""

    notes_too: bool = False
    """Whether each note is told."""
    warnings: int = 0
    """How many faults of this build fail a strict one."""
    left_out: int = 0
    """How many were not, in this build."""
    told_before: int = 0
    """How many the build before told already."""
    _now: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    """The notes of this build, wherever in their files they stand: an edit moves all below it."""
    _before: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    """Those of the build before."""

    def begin(self) -> None:
        """Begin a build."""
        self.left_out = self.told_before = self.warnings = 0
        self._before, self._now = self._now, Counter()

    def tell(self, log: logging.LoggerAdapter[logging.Logger], faults: Iterable[Fault]) -> None:
        """Log `faults`, a strict build's failures as warnings."""
        for fault in faults:
            if fault.level is Level.WARNING:
                self.warnings += 1
                log.warning("%s", fault)
            elif self.notes_too and self._is_new(fault):
                log.info("%s", fault)
            else:
                self.told_before += self.notes_too
                self.left_out += not self.notes_too
                log.debug("%s", fault)

    def sum_up(self, log: logging.LoggerAdapter[logging.Logger]) -> None:
        """Log what was left out, if anything was."""
        if self.left_out:
            log.info("%s", left_out(self.left_out))
        if self.told_before:
            log.info("%s", told_before(self.told_before))
        self.left_out = self.told_before = 0

    def unheard(self, hidden: int) -> str | None:
        """Why a strict build must stop of whose warnings so many are `hidden`: MkDocs stops at none of them.

        Our own among them are told by a command; those of MkDocs, a link that leads nowhere, by it alone.
        """
        if not hidden:
            return None
        told = "is 1 warning" if hidden == 1 else f"are {hidden} warnings"
        where = "python -m whosaidthis check lists all."
        if hidden > self.warnings:
            where = "build without --quiet to see them." if hidden > 1 else "build without --quiet to see it."
        return f"There {told} that --quiet hides: {where}"

    def _is_new(self, fault: Fault) -> bool:
        """Whether the build before had fewer such notes of the file than this one has so far."""
        key = fault.place.path, fault.code, fault.wrong
        self._now[key] += 1
        return self._now[key] > self._before[key]


def left_out(notes: int) -> str:
    """How many notes a build has not told, and where they are told."""
    one = notes == 1
    told = "1 note that fails no build" if one else f"{notes} notes that fail no build"
    return f"{told}: python -m whosaidthis check lists {'it' if one else 'them'}."


def told_before(notes: int) -> str:
    """How many notes are as in the build before, and where they are told again."""
    told = "1 note is" if notes == 1 else f"{notes} notes are"
    return f"{told} as before the last change: python -m whosaidthis check lists all."


TELLER = Teller()
