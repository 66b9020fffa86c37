"""How far in the lines of YAML begin, which tells what belongs to what."""

from __future__ import annotations


def indent_of(line: str) -> int:
    """How many spaces stand before the first word of a line."""
    return len(line) - len(line.lstrip(" "))
