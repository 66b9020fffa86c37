"""What was worked out before, each under the key of what it was made of."""

from __future__ import annotations

from collections.abc import Callable

from .store import Store

Make = Callable[[], str]


class Memo:
    """Takes from a store what was made of the same, and makes anew what was not."""

    def __init__(self, store: Store | None) -> None:
        """With no store all is made."""
        self._store = store

    def find(self, name: str, key: str) -> bytes | None:
        """What was made of `key`; None where nothing was."""
        head = key.encode()
        kept = self._store.get(name) if self._store else None
        return kept[len(head) :] if kept is not None and kept.startswith(head) else None

    def put(self, name: str, key: str, made: bytes) -> None:
        """Keep what was made of `key`, in place of what was made of another one."""
        if self._store is not None:
            self._store.put(name, key.encode() + made)

    def get(self, name: str, key: str | None, make: Make) -> str:
        """What `make` gives; it depends on `key` alone, None where nobody knows on what it depends."""
        kept = self.find(name, key) if key else None
        if kept is not None:
            return kept.decode("utf-8", "surrogatepass")
        made = make()
        if key:
            self.put(name, key, made.encode("utf-8", "surrogatepass"))
        return made
