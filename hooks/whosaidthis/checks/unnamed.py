"""Entries that no article of the site names."""

from __future__ import annotations

from ..model import Entry, Fault, Level, Place


def unused_entry(entry: Entry, docs: str) -> Fault:
    """What an editor is told of `entry`, a file below the folder `docs`, when no article names it."""
    return Fault(
        Place(f"{docs}/{entry.path}" if docs else entry.path, 1, 1),
        "unused-entry",
        f"No article names “{entry.name}”.",
        "Give it the names that articles use as aliases, or leave it for later.",
        Level.NOTE,
    )
