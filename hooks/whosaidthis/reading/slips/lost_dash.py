"""The first item of a list without its dash, by which YAML stumbles at the dash of the second."""

from __future__ import annotations

import re
from collections.abc import Sequence

import yaml

from .indents import indent_of
from .rereading import reads_beyond

_ITEM = re.compile(r"(?P<spaces>[ ]*)-[ ]")
_AFTER_DASH = 2
"""How much further in than its dash an item stands."""


def find_lost_dash(
    lines: Sequence[str], error: yaml.MarkedYAMLError, first_line: int
) -> tuple[int, int, str, str] | None:
    """Line and column of the first item, from 0, what is wrong, and how to give it a dash.

    `lines` are the whole YAML, of which `error` comes, and begin on `first_line` of the file. None where that
    comes of something else: it is proved by reading all once more.
    """
    at = error.problem_mark.line if error.problem_mark else len(lines)
    item = _ITEM.match(lines[at]) if at < len(lines) else None
    if item is None or not (error.problem or "").startswith("expected <block end>"):
        return None
    spaces = len(item["spaces"])
    first = _first_of_block(lines, at, spaces)
    if first is None:
        return None
    further = spaces + _AFTER_DASH - indent_of(lines[first])
    if further not in (0, _AFTER_DASH):
        return None
    block = [" " * further + line for line in lines[first:at]]
    block[0] = f"{' ' * spaces}- {lines[first].strip()}"
    if not reads_beyond((*lines[:first], *block, *lines[at:]), at):
        return None
    mend = f"Write “- ” in place of the {_AFTER_DASH} spaces right before it."
    if further:
        mend = "Write “- ” before it, and begin the other lines of this item 2 spaces further in."
    wrong = f"This first item of a list has no dash, and the one in line {first_line + at} has one."
    return first, indent_of(lines[first]), wrong, mend


def _first_of_block(lines: Sequence[str], at: int, spaces: int) -> int | None:
    """The first line below the key to which the list belongs; None without one, or where it has its dash."""
    above = range(at - 1, -1, -1)
    key = next((n for n in above if lines[n].strip() and indent_of(lines[n]) < spaces), None)
    first = next((n for n in range(key + 1, at) if lines[n].strip()), None) if key is not None else None
    if first is None or _ITEM.match(lines[first]) or not lines[key or 0].rstrip().endswith(":"):
        return None
    return first
