"""Files and glossaries read from the disk."""

from __future__ import annotations

from pathlib import Path

from ..entries import load_glossary
from ..model import Fault, Glossary


class UnreadableError(Exception):
    """A file that cannot be read; its words say which one and why."""


def read_content(path: str) -> str:
    """The characters of the file `path`.

    Raises:
        UnreadableError: if it cannot be read, or is not UTF-8.
    """
    try:
        return read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise UnreadableError(f"{path}:{line}: The file is not UTF-8. Save it as UTF-8.") from error


def read_bytes(path: str) -> bytes:
    """The bytes of the file `path`.

    Raises:
        UnreadableError: if it cannot be read.
    """
    try:
        return Path(path).read_bytes()
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else "it has no such name"
        raise UnreadableError(f"{path}: The file cannot be read: {why}.") from error


def read_glossary(folder: str, shown: str | None = None) -> tuple[Glossary, tuple[Fault, ...]]:
    """The glossary in `folder`, and what is wrong with its files.

    `shown` is the folder around it as messages print it; None for the one that `folder` names.

    Raises:
        UnreadableError: if it is no folder, or a file in it is not UTF-8.
    """
    root = Path(folder)
    if not root.is_dir():
        raise UnreadableError(f"{folder}: There is no such folder.")
    paths = sorted(root.rglob("*.md"))
    files = [(f"{root.name}/{path.relative_to(root).as_posix()}", read_content(str(path))) for path in paths]
    return load_glossary(files, folder=root.parent.as_posix() if shown is None else shown)
