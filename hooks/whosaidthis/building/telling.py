"""What a build tells of faults: every warning, and of notes how many there are and which command lists them.

The hook files import `TELLER` at their top. While an editor has the site served, each note is told too: there
it stands beside the panel that says the same. `mkdocs build --verbose` tells each as well.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from ..model import Fault, Level


@dataclass(slots=True)
class Teller:
    """Tells faults, and counts the notes that it leaves out."""

    notes_too: bool = False
    """Whether each note is told."""
    left_out: int = 0
    """How many were not, in this build."""

    def tell(self, log: logging.LoggerAdapter[logging.Logger], faults: Iterable[Fault]) -> None:
        """Log `faults`, a strict build's failures as warnings."""
        for fault in faults:
            if fault.level is Level.WARNING:
                log.warning("%s", fault)
            elif self.notes_too:
                log.info("%s", fault)
            else:
                self.left_out += 1
                log.debug("%s", fault)

    def sum_up(self, log: logging.LoggerAdapter[logging.Logger]) -> None:
        """Log what was left out, if anything was."""
        if self.left_out:
            log.info("%s", left_out(self.left_out))
        self.left_out = 0


def left_out(notes: int) -> str:
    """How many notes a build has not told, and where they are told."""
    one = notes == 1
    told = "1 note that fails no build" if one else f"{notes} notes that fail no build"
    return f"{told}: python -m whosaidthis check lists {'it' if one else 'them'}."


TELLER = Teller()
