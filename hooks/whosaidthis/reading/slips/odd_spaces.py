"""Spaces that look like plain ones and are none to YAML: a web page has them, and who copies from it."""

from __future__ import annotations

import re
from collections.abc import Iterable

_ODD = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff"
_HARD = frozenset("\u00a0\u2007\u202f")
_IN = re.compile(f"[{_ODD}]")
_WHERE_PLAIN = re.compile(rf"[ ]*(?:-[ ]+)*(?:[\w-]+:[ ]*)?(?P<odd>[{_ODD}])(?!\Z)|[ ]*-(?P<item>[{_ODD}])")
"""A line up to such a space where YAML takes only plain ones: before or behind its key."""
MEND = "Write a plain space in its place."


def odd_space_in(words: str) -> str | None:
    """What the first such space of `words` is called, at the beginning of a sentence; None without one."""
    found = _IN.search(words)
    return _called(found.group()) if found else None


def find_odd_space(lines: Iterable[str]) -> tuple[int, int, str] | None:
    """The first one in front of a line's key or its value: line and column from 0, and what it is called."""
    for at, line in enumerate(lines):
        if found := _WHERE_PLAIN.match(line):
            which = "odd" if found["odd"] else "item"
            return at, found.start(which), _called(found[which])
    return None


def with_plain_spaces(words: str) -> str:
    """`words` with a plain space for each, and without any at either end."""
    return " ".join(_IN.sub(" ", words).split())


def _called(space: str) -> str:
    return "A non-breaking space" if space in _HARD else "A space of an unusual width"
