"""Articles read by other processes, as many as the machine has cores."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from ..garbage import look_seldom

_FEWEST = 16
"""Articles for which it is worth starting processes."""
_BATCH = 4
"""Articles that a process takes at a time."""

Work = Callable[[str], bytes | None]
"""From the file of an article to its packed page; None where there is none to keep."""

_work: Work | None = None
"""What this process does; its copies in other processes find it here."""


def can_fork(articles: int) -> bool:
    """Whether other processes can and should read `articles` articles.

    They start as copies of this one, which is safe where it runs no other thread, as `mkdocs serve` does.
    """
    return articles >= _FEWEST and sys.platform == "linux" and _cores() > 1 and threading.active_count() == 1


class Workers:
    """Processes that read articles, in the order in which they are asked for."""

    def __init__(self, src_uris: Sequence[str], work: Work) -> None:
        """Let them begin."""
        global _work
        _work = work
        self._pool = ProcessPoolExecutor(_cores(), multiprocessing.get_context("fork"), _begin)
        self._batches: deque[tuple[tuple[str, ...], Future[list[bytes | None]]]] = deque()
        # What stands in memory now is no garbage: looking through it would copy it for every process.
        gc.freeze()
        for start in range(0, len(src_uris), _BATCH):
            batch = tuple(src_uris[start : start + _BATCH])
            self._batches.append((batch, self._pool.submit(_read, batch)))
        gc.unfreeze()
        self._awaited = set(src_uris)

    def until(self, src_uri: str) -> Iterator[tuple[str, bytes]]:
        """Wait until the article `src_uri` has been read; gives all that have been since the last time.

        Nothing is given for what they could not read: whoever asks reads it then, and meets its fault.
        """
        while src_uri in self._awaited and self._batches:
            batch, future = self._batches.popleft()
            self._awaited.difference_update(batch)
            try:
                packed = future.result()
            except BrokenProcessPool:
                self.stop()
                return
            yield from ((path, one) for path, one in zip(batch, packed, strict=True) if one is not None)

    def stop(self) -> None:
        """Let them end, whatever they have not read."""
        self._batches.clear()
        self._awaited.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _begin() -> None:
    """Set up a process: the first one tells what is wrong with an article, and Ctrl-C is for it, too."""
    look_seldom()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.__stdout__, sys.__stderr__):
        if stream is not None:
            stream.flush()
            os.dup2(nowhere, stream.fileno())


def _read(src_uris: Sequence[str]) -> list[bytes | None]:
    return [_read_one(src_uri) for src_uri in src_uris]


def _read_one(src_uri: str) -> bytes | None:
    """One article's page; what stops this process from making it will stop the first one, which tells it."""
    try:
        return _work(src_uri) if _work else None
    except Exception:
        return None
