"""Statements of one article as a table for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

_HEADS = ("place", "no", "speaker", "hearer", "stance", "hedge", "words")


def table(record: Mapping[str, Any], width: int | None = None) -> Iterator[str]:
    """The lines of the table of `record`, as `article_record` gives it.

    `width` is how many characters a line may have, at the cost of the words at its end; None for as many
    as there are, as a pipe wants them.
    """
    rows = [_HEADS, *(_row(statement) for statement in record["statements"])]
    if len(rows) == 1:
        yield f"{record['path']}: no statements"
        return
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADS) - 1)]
    for row in rows:
        cells = [cell.ljust(size) for cell, size in zip(row, widths, strict=False)]
        line = "  ".join((*cells, row[-1]))
        yield f"{line[: width - 1]}…" if width and len(line) > width else line


def _row(statement: Mapping[str, Any]) -> tuple[str, ...]:
    cells = (
        statement["place"],
        str(statement["number"]),
        _speaker(statement),
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
