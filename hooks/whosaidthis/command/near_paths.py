"""A file that may be meant by the name of one that is not there."""

from __future__ import annotations

import os
from difflib import get_close_matches
from pathlib import Path

_ALIKE = 0.8
"""From which likeness on a name may be another one misspelt."""


def near_path(path: str) -> str | None:
    """The file whose path is nearest to `path`, which leads nowhere; None where none is near.

    Where none is called nearly so, it may be the one file of that very path in a folder around or below.
    """
    found = _walked(path)
    if found is not None and found.is_file():
        return found.as_posix()
    there = _elsewhere(Path(path))
    return there[0].as_posix() if len(there) == 1 else None


def near_folder(folder: Path) -> Path | None:
    """The folder that is called nearly as `folder`, which is not there; None where none is."""
    found = _walked(str(folder))
    return found if found is not None and found.is_dir() else None


def _walked(path: str) -> Path | None:
    """What is called `path`, or nearly so in one or more of its parts."""
    found: Path | None = Path(Path(path).anchor)
    for part in Path(path).relative_to(found or "").parts:
        found = _below(found, part) if found is not None else None
    return found


def _below(folder: Path, part: str) -> Path | None:
    """What is called `part` in a `folder`, or nearly so."""
    if (folder / part).exists():
        return folder / part
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return None
    whole = [name for name in names if Path(name).stem == part]  # without its ending
    near = whole or _begun(part, names) or get_close_matches(part, names, n=1, cutoff=_ALIKE)
    return folder / near[0] if near else None


def _begun(part: str, names: list[str]) -> list[str]:
    """The one file whose name begins as `part` without its ending: “2025-06-11.md”."""
    begun = Path(part).stem if Path(part).suffix else part
    found = [name for name in names if name.startswith(f"{begun}-") and Path(name).suffix]
    return found if len(found) == 1 else []


_DEEPEST = 2
"""How many folders further down a file may lie."""


def _elsewhere(path: Path) -> list[Path]:
    """The files of that path in the folders below, or else the one in the folder around this one."""
    if path.is_absolute() or ".." in path.parts:
        return []
    folders, found = [Path()], list[Path]()
    for _ in range(_DEEPEST):
        folders = [below for folder in folders for below in _folders_in(folder)]
        found += [folder / path for folder in folders if (folder / path).is_file()]
    above = Path("..") / path
    return found or ([above] if above.is_file() else [])


def _folders_in(folder: Path) -> list[Path]:
    """The folders in a `folder`, in order: not those of programs, whose names begin with a dot."""
    try:
        return sorted(one for one in folder.iterdir() if one.is_dir() and not one.name.startswith("."))
    except OSError:
        return []
