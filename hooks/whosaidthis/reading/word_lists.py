"""Word lists in data files, and patterns made of them."""

from __future__ import annotations

import re
from collections.abc import Iterable


def words_in(line: str) -> frozenset[str]:
    """The words of a line of a list; what belongs together has "_" where it is written with a space."""
    return frozenset(word.replace("_", " ") for word in line.split())


def lists_in(lines: Iterable[str]) -> dict[str, frozenset[str]]:
    """Lists by name: `[name]` on a line of its own, then lines of words."""
    found: dict[str, frozenset[str]] = {}
    name = ""
    for line in lines:
        if line.startswith("["):
            name = line.strip("[]")
            found[name] = frozenset()
        else:
            found[name] |= words_in(line)
    return found


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first; to stand between brackets."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))
