"""A key with a dash before it among keys without one, by which YAML stumbles at the next of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import yaml

from .indents import indent_of
from .rereading import reads_beyond

_DASHED = re.compile(r"(?P<spaces>[ ]*)-[ ]+(?P<key>[^\s\"'#\-\[{][^\"'#]*:)[ ]*(?:#.*)?\Z")
_KEY = re.compile(r"(?P<spaces>[ ]*)[^\s\"'#\-\[{][^\"'#:]*:(?:[ ]|\Z)")


def find_stray_dash(lines: Sequence[str], error: yaml.MarkedYAMLError) -> tuple[int, int, str, str] | None:
    """The line and column of the dash, both from 0, what is wrong and how to mend it.

    `lines` are the whole YAML, of which `error` comes. None where that comes of something else: it is proved
    by reading all once more.
    """
    stumbled = error.problem_mark.line if error.problem_mark else len(lines)
    if stumbled >= len(lines) or not (error.problem or "").startswith("expected <block end>"):
        return None
    at = _dashed(lines, stumbled)
    dashed = _DASHED.match(lines[at]) if at is not None else None
    if at is None or dashed is None:
        return None
    mended = f"{dashed['spaces']}{dashed['key']}"
    if not reads_beyond((*lines[:at], mended, *lines[at + 1 :]), stumbled):
        return None
    wrong = f"A dash stands before the key “{dashed['key'][:-1]}”, and none before another key beside it."
    return at, len(dashed["spaces"]), wrong, f"Write “{dashed['key']}” there, without the dash."


def _dashed(lines: Sequence[str], stumbled: int) -> int | None:
    """The line that may have the dash: the one at which YAML stumbles, or the one that its key follows."""
    key = _KEY.match(lines[stumbled])
    if key is None:
        return stumbled
    spaces = len(key["spaces"])
    return next(
        (n for n in range(stumbled - 1, -1, -1) if lines[n].strip() and _is_at(lines[n], spaces)), None
    )


def _is_at(line: str, spaces: int) -> bool:
    """Whether `line` begins after that many spaces at most."""
    return indent_of(line) <= spaces
