"""What is made of each article once all have been read: from the shelf, or by all cores."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping

from .shelf import Shelf
from .workers import Workers, can_fork


def memos(
    shelf: Shelf, kind: str, keys: Mapping[str, str | None], make: Callable[[str], str]
) -> Iterator[str]:
    """What `make` gives of each article, by its file: made once for each of the `keys`.

    Where the key is None, nobody knows on what it depends: it is made every time.
    """

    def one(path: str) -> str:
        return shelf.memo(path, kind, keys[path], lambda: make(path))

    def put(path: str) -> bytes:
        one(path)
        return b""

    missing = [path for path, key in keys.items() if key and not shelf.has_memo(path, kind, key)]
    workers = Workers(missing, put) if shelf.keeps and can_fork(len(missing)) else None
    for path in keys:
        if workers is not None:
            deque(workers.until(path), maxlen=0)
        yield one(path)
    if workers is not None:
        workers.stop()
