"""What is told while a page is made: it must be told again, so such a page is not kept."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

OURS = "mkdocs.plugins.whosaidthis"
"""Who tells what we tell."""


@contextmanager
def overheard(*, but: str = "") -> Iterator[list[logging.LogRecord]]:
    """What is told from now on, `but` what that one tells."""
    told: list[logging.LogRecord] = []
    listener = _Listener(told, but)
    log = logging.getLogger("mkdocs")
    log.addHandler(listener)
    try:
        yield told
    finally:
        log.removeHandler(listener)


class _Listener(logging.Handler):
    def __init__(self, told: list[logging.LogRecord], but: str) -> None:
        super().__init__(logging.INFO)
        self._told = told
        self._but = but

    def emit(self, record: logging.LogRecord) -> None:
        if record.name != self._but:
            self._told.append(record)
