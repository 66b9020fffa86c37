"""Statements of one article as a table for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..model import Voice
from .colours import style_of

_HEADS = ("place", "no", "speaker", "voice", "hearer", "stance", "hedge", "words")
_GAP = "  "


def table(record: Mapping[str, Any], width: int | None = None, *, colours: bool = False) -> Iterator[str]:
    """The lines of the table of `record`, as `article_record` gives it.

    `width` is how many characters a line may have, at the cost of the words at its end, the path standing
    once above them; None for as many as there are, as a pipe wants them. `colours`: whether a terminal
    will show them.
    """
    statements: list[Mapping[str, Any]] = record["statements"]
    if not statements:
        yield f"{record['path']}: no statements"
        return
    if width:
        yield _cut(str(record["path"]), width)
    path = f"{record['path']}:" if width else ""
    rows = [(None, _HEADS), *((statement, _row(statement, path)) for statement in statements)]
    widths = [max(len(row[column]) for _, row in rows) for column in range(len(_HEADS) - 1)]
    for statement, row in rows:
        cells = [*(cell.ljust(size) for cell, size in zip(row, widths, strict=False)), row[-1]]
        line = _GAP.join(cells)
        line = _cut(line, width)
        yield "".join(_coloured(line, cells, statement)) if colours else line


def _cut(line: str, width: int | None) -> str:
    """`line` with no more than `width` characters."""
    return f"{line[: width - 1]}…" if width and len(line) > width else line


def _coloured(line: str, cells: Sequence[str], statement: Mapping[str, Any] | None) -> Iterator[str]:
    """`line`, as much of `cells` as it has room for, each in its own colours."""
    # Loaded late: who reads lines of JSON needs no colours.
    import click

    unsure = statement is not None and _unsure(statement)
    start = 0
    for head, cell in zip(_HEADS, cells, strict=True):
        end = start + len(cell)
        shown = line[start:end]
        style = style_of(head, statement, unsure=unsure) if shown else {}
        yield click.style(shown, **style) if style else shown
        yield line[end : end + len(_GAP)]
        start = end + len(_GAP)


def _row(statement: Mapping[str, Any], path: str) -> tuple[str, ...]:
    """The cells of a statement, its place without `path`."""
    cells = (
        str(statement["place"]).removeprefix(path),
        str(statement["number"]),
        _speaker(statement),
        "-" if statement["voice"] == Voice.NOT_STATED else statement["voice"],
        _read(statement["hearer"] or "-", statement["hearer_inferred"]),
        statement["stance"],
        statement["hedge"] or "-",
        statement["words"],
    )
    return tuple(_one_line(cell) for cell in cells)


def _speaker(statement: Mapping[str, Any]) -> str:
    """Who speaks; of a statement inside another's words, in whose number."""
    name = _read(statement["speaker"] or "not stated", statement["speaker_inferred"])
    name += " (not sure)" if _unsure(statement) else ""
    return name if statement["inside"] is None else f"{name}, inside {statement['inside']}"


def _unsure(statement: Mapping[str, Any]) -> bool:
    """Whether an editor should look who speaks."""
    return not statement["sure"] and statement["speaker"] is not None


def _read(name: str, inferred: bool) -> str:
    return f"{name} (as we read it)" if inferred else name


def _one_line(words: str) -> str:
    """`words` without line feeds, and without characters that could steer a terminal."""
    return " ".join("".join(c if c.isprintable() else " " for c in words).split())
