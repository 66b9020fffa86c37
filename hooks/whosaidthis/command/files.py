"""Files and glossaries read from the disk."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from ..entries import load_glossary
from ..model import Fault, Glossary
from ..reading.decoding import decode
from ..reading.slips.file_names import ENDING, may_be_misnamed
from .fault_formats import as_text
from .near_paths import near_path

NAMELESS = "“”: The file cannot be read: it has no name."


class UnreadableError(Exception):
    """A file that cannot be read; its words say which one and why."""


def read_content(path: str) -> str:
    """The characters of the file `path`.

    Raises:
        UnreadableError: if it cannot be read, or is not UTF-8.
    """
    return decoded(read_bytes(path), path)


def decoded(content: bytes, path: str) -> str:
    """The characters of the file `path`, which holds `content`.

    Raises:
        UnreadableError: if it is not UTF-8.
    """
    words, faults = decode(content, path)
    if faults:
        raise UnreadableError(next(iter(as_text(faults))))
    return words


def read_bytes(path: str, most: int = -1) -> bytes:
    """What the file `path` holds, or its first `most` bytes.

    Raises:
        UnreadableError: if it cannot be read.
    """
    if not path:
        raise UnreadableError(NAMELESS)
    try:
        with Path(path).open("rb") as file:
            return file.read(most)
    except IsADirectoryError as error:
        folder = "it is a folder. Name the files in it"
        raise UnreadableError(f"{path}: The file cannot be read: {folder}.") from error
    except FileNotFoundError as error:
        near = near_path(path)
        asked = f" Did you mean {near}?" if near else ""
        raise UnreadableError(f"{path}: The file cannot be read: {error.strerror}.{asked}") from error
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else "it has no such name"
        raise UnreadableError(f"{path}: The file cannot be read: {why}.") from error


def whole_path(path: str | Path) -> Path:
    """`path` from the root on, its links followed; of links that lead in a circle, one of them."""
    return Path(os.path.realpath(path))


def files_below(folder: Path, ending: str) -> list[Path]:
    """The files in `folder` and below whose names have the `ending`, in order.

    No folders, pipes or devices; but links that lead nowhere, to be told of when they are read.
    """
    found = folder.rglob(f"*{ending}")
    return sorted(path for path in found if path.is_file() or (path.is_symlink() and not path.exists()))


def markdown_in(folder: Path) -> list[Path]:
    """The Markdown files in `folder` and below, in order."""
    return files_below(folder, ENDING)


def misnamed_in(folder: Path) -> list[Path]:
    """The files in `folder` and below that are named nearly as Markdown files are, in order."""
    return [path for path in files_below(folder, "") if may_be_misnamed(path.name)]


def read_glossary(
    folder: str,
    shown: str | None = None,
    unreadable: list[str] | None = None,
    is_built: Callable[[str], bool] = lambda _: True,
) -> tuple[Glossary, tuple[Fault, ...]]:
    """The glossary in `folder`, and what is wrong with its files.

    `shown` is the folder around it as messages print it; None for the one that `folder` names.
    `is_built`: whether a path below that folder belongs to the site; others are left out.
    `unreadable` takes one line for each file that cannot be read; without it the first of them is raised.

    Raises:
        UnreadableError: if it is no folder, or a file in it cannot be read.
    """
    root = Path(folder)
    if not root.is_dir():
        raise UnreadableError(f"{folder}: There is no such folder.")
    above = root.parent.as_posix() if shown is None else shown
    files: list[tuple[str, str]] = []
    faults: list[Fault] = []
    for path in markdown_in(root):
        name = f"{root.name}/{path.relative_to(root).as_posix()}"
        if not is_built(name):
            continue
        try:
            content = read_bytes(str(path))
        except UnreadableError as error:
            if unreadable is None:
                raise
            unreadable.append(str(error))
            continue
        words, wrong = decode(content, f"{above}/{name}")
        files.append((name, words))
        faults += wrong
    glossary, found = load_glossary(files, folder=above)
    return glossary, tuple(sorted((*faults, *found)))
