"""Rows as a table of comma-separated values (RFC 4180)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from .dumping import dump
from .fields import FIELDS
from .records import Record

_RUN = "=+-@＝＋－＠\t\r\n"
"""A spreadsheet takes a cell that begins with one of these for a formula, or finds one behind it."""
_GUARD = "'"
_GUARDED = frozenset((_GUARD, *_RUN))
HEAD = [field.name for field in FIELDS]


def table_head() -> str:
    """The first line: the names of the columns."""
    return _lines([HEAD])


def table_lines(rows: Iterable[Record]) -> str:
    """One line a row."""
    return _lines([_cell(row[name]) for name in HEAD] for row in rows)


def harmless(words: str) -> str:
    """`words` as a cell that no spreadsheet runs.

    An apostrophe is put before what could be run and before what begins with an apostrophe; so whoever takes
    one apostrophe from the front of each cell that has one gets every cell as it was.
    """
    return f"{_GUARD}{words}" if words[:1] in _GUARDED else words


def _cell(value: object) -> str:
    if isinstance(value, str):
        return harmless(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    # A list opens with a bracket, a number with a figure: neither is ever run.
    return dump(value) if value and isinstance(value, list) else str(value)


def _lines(cells: Iterable[list[str]]) -> str:
    written = io.StringIO(newline="")
    csv.writer(written, lineterminator="\r\n").writerows(cells)
    return written.getvalue()
