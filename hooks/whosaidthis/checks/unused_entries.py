"""Entries that no article of the site names."""

from __future__ import annotations

from ..model import Entry, Fault, Glossary, Level, Place


def unused_entry(entry: Entry, glossary: Glossary) -> Fault:
    """What an editor is told of `entry` of the `glossary`, when no article names it."""
    return Fault(
        Place(glossary.shown(entry), 1, 1),
        "unused-entry",
        f"No article names “{entry.name}”.",
        "Give it the names that articles use as aliases, or leave it for later.",
        Level.NOTE,
    )
