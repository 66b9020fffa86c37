"""Results in a folder, one file each."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

_SUM = 16
"""Bytes of the checksum before what a file holds."""


class Store:
    """Bytes by name. Whatever cannot be read as it was written is not there: a cache never stops a build."""

    def __init__(self, folder: Path) -> None:
        """`folder` need not exist yet."""
        self._folder = folder

    def get(self, name: str) -> bytes | None:
        """What was put under `name`; None where there is nothing, or not all of it."""
        try:
            content = (self._folder / name).read_bytes()
        except OSError:
            return None
        value = content[_SUM:]
        return value if content[:_SUM] == _checksum(value) else None

    def put(self, name: str, value: bytes) -> None:
        """Keep `value` under `name`, in place of what was there; a full or read-only disk is no fault."""
        beside = self._folder / f"{name}.{os.getpid()}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(_checksum(value) + value)
            beside.replace(self._folder / name)
        except OSError:
            with suppress(OSError):
                beside.unlink()

    def keep_only(self, names: Collection[str]) -> None:
        """Delete whatever has another name."""
        with suppress(OSError):
            for path in self._folder.iterdir():
                if path.name not in names:
                    path.unlink(missing_ok=True)


def _checksum(value: bytes) -> bytes:
    return hashlib.blake2b(value, digest_size=_SUM).digest()
