"""A file that may be meant by the name of one that is not there."""

from __future__ import annotations

import os
from difflib import get_close_matches
from pathlib import Path

_ALIKE = 0.8
"""From which likeness on a name may be another one misspelt."""


def near_path(path: str) -> str | None:
    """The file or folder whose path is nearest to `path`, which leads nowhere; None where none is near."""
    found: Path | None = Path(Path(path).anchor)
    for part in Path(path).relative_to(found or "").parts:
        found = _below(found, part) if found is not None else None
    return found.as_posix() if found is not None and found.is_file() else None


def _below(folder: Path, part: str) -> Path | None:
    """What is called `part` in a `folder`, or nearly so."""
    if (folder / part).exists():
        return folder / part
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return None
    whole = [name for name in names if Path(name).stem == part]  # without its ending
    near = whole or get_close_matches(part, names, n=1, cutoff=_ALIKE)
    return folder / near[0] if near else None
