"""Words worked out before, each under the key of what it was made of."""

from __future__ import annotations

from collections.abc import Callable

from .store import Store

Make = Callable[[], str]


class Memo:
    """Takes from a store what was made of the same, and makes anew what was not."""

    def __init__(self, store: Store | None) -> None:
        """With no store all is made."""
        self._store = store

    def has(self, name: str, key: str) -> bool:
        """Whether what was made of `key` is there."""
        kept = self._store.get(name) if self._store else None
        return kept is not None and kept.startswith(key.encode())

    def get(self, name: str, key: str | None, make: Make) -> str:
        """What `make` gives, which depends on `key` alone; None where nobody knows on what it depends."""
        if self._store is None or key is None:
            return make()
        head = key.encode()
        kept = self._store.get(name)
        if kept is not None and kept.startswith(head):
            return kept[len(head) :].decode("utf-8", "surrogatepass")
        made = make()
        self._store.put(name, head + made.encode("utf-8", "surrogatepass"))
        return made
