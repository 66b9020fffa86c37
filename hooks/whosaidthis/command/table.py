"""Statements of one article for a terminal: a table where it fits, else a few lines for each."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .cells import HEADS, NOTHING, cells_of, is_unsure
from .colours import style_of

_GAP = "  "
_INDENT = "    "

_Row = tuple[Mapping[str, Any] | None, dict[str, str]]
"""A statement, None for the heads, and its cells."""


def table(record: Mapping[str, Any], width: int | None = None, *, colours: bool = False) -> Iterator[str]:
    """The lines of the statements of `record`, as `article_record` gives it.

    `width` is how many characters a line may have, the path standing once above them; None for as many as
    there are, as a pipe wants them: then it is one line a statement. `colours`: whether a terminal will show
    them. No word of a statement is lost to a narrow terminal: where the table is too wide, each has lines of
    its own.
    """
    statements: list[Mapping[str, Any]] = record["statements"]
    if not statements:
        yield f"{record['path']}: no statements"
        return
    if width:
        yield str(record["path"])  # to be copied: never broken
    path = f"{record['path']}:" if width else ""
    rows: list[_Row] = [(statement, cells_of(statement, path)) for statement in statements]
    lines = list(_table(rows))
    if width and max(map(len, (_text(line) for line in lines))) > width:
        lines = [line for row in rows for line in _stacked(row, width)]
    yield from (_coloured(line) if colours else _text(line) for line in lines)


_Line = Sequence[tuple[str, dict[str, Any]]]
"""Pieces of a line, each with how `click.style` shows it."""


def _text(line: _Line) -> str:
    return "".join(words for words, _ in line)


def _coloured(line: _Line) -> str:
    # Loaded late: who reads lines of JSON needs no colours.
    import click

    return "".join(click.style(words, **style) if style and words else words for words, style in line)


def _style(head: str, statement: Mapping[str, Any] | None) -> dict[str, Any]:
    return style_of(head, statement, unsure=statement is not None and is_unsure(statement))


def _table(rows: Sequence[_Row]) -> Iterator[_Line]:
    """One line a statement, below the heads, in columns."""
    whole: list[_Row] = [(None, {head: head for head in HEADS}), *rows]
    widths = {head: max(len(cells[head]) for _, cells in whole) for head in HEADS[:-1]}
    for statement, cells in whole:
        line: list[tuple[str, dict[str, Any]]] = []
        for head in HEADS:
            line += [(_GAP, {})] if line else []
            line.append((cells[head].ljust(widths.get(head, 0)), _style(head, statement)))
        yield line


def _stacked(row: _Row, width: int) -> Iterator[_Line]:
    """A statement below one another: number, place and speaker; what else is known; all of its words."""
    statement, cells = row
    opening = f"{cells['no']}  {cells['place']}  "
    for first, line in _wrapped(f"{opening}{cells['speaker']}", width, "", _INDENT):
        start = min(len(opening), len(line)) if first else 0
        yield [(line[:start], _style("place", statement)), (line[start:], _style("speaker", statement))]
    told = (cells["voice"], _with("told", cells["hearer"]), cells["stance"], _with("hedge", cells["hedge"]))
    known = "; ".join(part for part in told if part not in (NOTHING, ""))
    for _, line in (
        *_wrapped(known, width, _INDENT, _INDENT),
        *_wrapped(cells["words"], width, _INDENT, _INDENT),
    ):
        yield [(line, {})]


def _with(name: str, cell: str) -> str:
    return "" if cell == NOTHING else f"{name} {cell}"


def _wrapped(words: str, width: int, first: str, more: str) -> Iterator[tuple[bool, str]]:
    """`words` in lines of `width` characters at most, and whether each is the first."""
    lines = textwrap.wrap(words, max(width, len(more) + 1), initial_indent=first, subsequent_indent=more)
    yield from ((place == 0, line) for place, line in enumerate(lines))
