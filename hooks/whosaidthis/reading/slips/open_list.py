"""A list or a brace that is opened on one line and never closed, by which YAML stumbles on a later one."""

from __future__ import annotations

from collections.abc import Sequence

import yaml

from .rereading import reads_beyond

_CLOSES = {"[": "]", "{": "}"}


def find_open_list(lines: Sequence[str], error: yaml.MarkedYAMLError) -> tuple[int, int, str, str] | None:
    """Line and column of the bracket, from 0, what is wrong, and how to mend it.

    `lines` are the whole YAML, of which `error` comes. None where that is another slip: that one line wants
    the bracket at its end is proved by reading all once more.
    """
    opened, stumbled = error.context_mark, error.problem_mark
    if opened is None or stumbled is None or not (error.problem or "").startswith("expected ',' or"):
        return None
    at, line = opened.line, lines[opened.line]
    sign = _CLOSES.get(line[opened.column : opened.column + 1])
    if sign is None or at >= stumbled.line:
        return None
    if not reads_beyond((*lines[:at], f"{line}{sign}", *lines[at + 1 :]), stumbled.line):
        return None
    wrong = f"A “{line[opened.column]}” stands here, and no “{sign}” closes it."
    return at, opened.column, wrong, f"Write “{sign}” at the end of this line."
