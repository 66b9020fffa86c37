"""Entries that no article of the site names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

from ...entries import fold
from ...model import Fault, Glossary, Level, Place


def unused_entries(glossary: Glossary, used: Collection[str]) -> Iterator[Fault]:
    """What an editor is told of the entries of the `glossary` whose keys are not among those `used`.

    Of two entries that share a name nothing is told: articles may well name it, and it leads to neither
    until the warning of that is mended.
    """
    bearers = Counter(name for entry in glossary.entries for name in {fold(name) for name in entry.names})
    for entry in glossary.entries:
        if entry.key in used or any(bearers[fold(name)] > 1 for name in entry.names):
            continue
        yield Fault(
            Place(glossary.shown(entry), 1, 1),
            "unused-entry",
            f"No article names “{entry.name}”.",
            "Give it the names that articles use as aliases, or leave it for later.",
            Level.NOTE,
        )
