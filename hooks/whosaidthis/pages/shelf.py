"""Where pages stand between two builds, and what was read of their texts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..cache import Memo, Store, digest
from ..cache.memo import Make
from ..cache.packing import pack, unpack
from ..joining import TextReading
from .kept import KeptPage

_FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Volume:
    """All that is kept of one file: its page, and what was read of its text."""

    page_key: str | None
    given: str | None
    """The key of what the page was made of, its file and its site aside."""
    page: bytes
    """A `KeptPage`, packed; nothing where `page_key` is None."""
    text_key: str
    reading: bytes
    """A `TextReading`, packed."""


class Shelf:
    """Pages by their files, each with the key of what it was made of."""

    def __init__(self, store: Store | None) -> None:
        """With no store nothing is kept."""
        self._store = store
        self._memo = Memo(store)
        self._memos: set[str] = set()
        self._arrived: dict[str, bytes] = {}

    def has_page(self, src_uri: str, key: str | None) -> bool:
        """Whether the page made of `key` is here."""
        found = self._volume(src_uri) if key else None
        return found is not None and found.page_key == key

    def page(self, src_uri: str, key: str | None, given: str | None) -> KeptPage | None:
        """The page of the file `src_uri`, if it was made of `key` and `given`."""
        found = self._volume(src_uri) if key and given else None
        if found is None or (found.page_key, found.given) != (key, given):
            return None
        page = unpack(found.page)
        return page if isinstance(page, KeptPage) else None

    def reading(self, src_uri: str, key: str) -> TextReading | None:
        """What was read in the text of the file `src_uri`, if it is the text of `key`."""
        found = self._volume(src_uri)
        if found is None or found.text_key != key:
            return None
        reading = unpack(found.reading)
        return reading if isinstance(reading, TextReading) else None

    def put(self, src_uri: str, volume: Volume) -> bytes:
        """Keep a volume; the same as bytes, for `take`."""
        packed = pack(volume, squeeze=False)
        if self._store is not None:
            self._store.put(_name(src_uri), packed)
        return packed

    def take(self, src_uri: str, packed: bytes) -> None:
        """Take over what another process has kept, until it is asked for once."""
        self._arrived[src_uri] = packed

    @property
    def keeps(self) -> bool:
        """Whether anything is kept."""
        return self._store is not None

    def has_memo(self, src_uri: str, kind: str, key: str) -> bool:
        """Whether what was made of `key` is here."""
        return self._memo.find(self._named(src_uri, kind), key) is not None

    def memo(self, src_uri: str, kind: str, key: str | None, make: Make) -> str:
        """See `Memo.get`."""
        return self._memo.get(self._named(src_uri, kind), key, make)

    def has_finished(self, src_uri: str, key: str) -> bool:
        """Whether the finished page made of `key` is here."""
        return self.has_memo(src_uri, _FINISHED, key)

    def finished(self, src_uri: str, key: str) -> object:
        """The finished page made of `key`; None if it is not here."""
        found = self._memo.find(self._named(src_uri, _FINISHED), key)
        return unpack(found) if found else None

    def put_finished(self, src_uri: str, key: str, page: object) -> None:
        """Keep a finished page."""
        self._memo.put(self._named(src_uri, _FINISHED), key, pack(page))

    def tidy(self, src_uris: Iterable[str]) -> None:
        """Keep these files only."""
        self._arrived.clear()
        if self._store is not None:
            self._store.keep_only({*map(_name, src_uris), *self._memos})

    def _named(self, src_uri: str, kind: str) -> str:
        """The name of one kind of thing that is kept of a file beside its volume."""
        name = f"{_name(src_uri)}.{kind}"
        self._memos.add(name)
        return name

    def _volume(self, src_uri: str) -> Volume | None:
        packed = self._arrived.pop(src_uri, None)
        if packed is None and self._store is not None:
            packed = self._store.get(_name(src_uri))
        found = unpack(packed) if packed else None
        return found if isinstance(found, Volume) else None


def _name(src_uri: str) -> str:
    return digest(src_uri)
