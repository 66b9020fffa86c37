"""Names for what a result depends on: equal values have equal digests, on every machine and in every run."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath

_BYTES = 20
_PLAIN = (bytes, int, float, bool, type(None), datetime.date, PurePath)


class NotPlainError(TypeError):
    """A value has no digest, since nobody can say whether another one is equal."""


def digest(*parts: object) -> str:
    """The digest of values: words, numbers, days, paths, functions by name, and lists and tables of these.

    Raises:
        NotPlainError: if there is anything else among them.
    """
    words = "\x1f".join(map(_canonical, parts)).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(words, digest_size=_BYTES).hexdigest()


def digest_of_files(folders: Iterable[Path]) -> str:
    """The digest of all files in and below `folders`, by their names and what they hold; no compiled ones."""
    found = hashlib.blake2b(digest_size=_BYTES)
    for folder in folders:
        for path in sorted(path for path in folder.rglob("*") if _counts(path)):
            content = path.read_bytes()
            found.update(f"{path.relative_to(folder).as_posix()}\x1f{len(content)}\x1f".encode())
            found.update(content)
    return found.hexdigest()


def _counts(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts


def _canonical(value: object) -> str:
    if isinstance(value, str):
        return f"words {len(value)} {value}"
    if isinstance(value, _PLAIN):
        return f"{type(value).__name__} {value!r}"
    if isinstance(value, Mapping):
        pairs = sorted((_canonical(key), _canonical(one)) for key, one in value.items())
        return f"table [{pairs}]"
    if isinstance(value, list | tuple):
        return f"list [{[_canonical(one) for one in value]}]"
    if callable(value) and hasattr(value, "__qualname__"):
        return f"function {value.__module__}.{value.__qualname__}"
    raise NotPlainError(type(value).__qualname__)
