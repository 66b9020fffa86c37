"""Warnings that `--quiet` hides, MkDocs' own among them: a strict build has to stop at each.

With it, MkDocs makes no warning at all, so nothing counts them. Here they are made and counted, and still not
printed.
"""

from __future__ import annotations

import logging

_HOSTS = ("mkdocs", "properdocs")


class Hushed(logging.Handler):
    """Counts the warnings of one build that nobody hears."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.count = 0

    def begin(self) -> None:
        """Begin a strict build: from now on its warnings are made where none were, and printed nowhere."""
        self.count = 0
        for log in map(logging.getLogger, _HOSTS):
            if log.isEnabledFor(logging.WARNING):
                continue
            for handler in log.handlers:
                # What counts warnings for MkDocs prints nothing.
                if isinstance(handler, logging.StreamHandler):
                    handler.setLevel(logging.ERROR)
            log.addHandler(self)
            log.setLevel(logging.WARNING)

    def emit(self, record: logging.LogRecord) -> None:
        """Count a warning; errors are heard."""
        self.count += record.levelno == logging.WARNING


HUSHED = Hushed()
