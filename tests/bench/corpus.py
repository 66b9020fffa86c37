"""Articles in which people have marked who said what, one a line of JSON."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from .faults import BenchError
from .records import Attribution, Record, RecordError, attributions_of, spans_of
from .words import Spans

_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """An article and what its annotators found in it."""

    id: str
    text: str
    date: str | None
    attributions: tuple[Attribution, ...]
    discard: Spans
    """Passages that the annotators did not take for a part of the article."""


def read_corpus(path: Path, most: int | None = None) -> tuple[MarkedArticle, ...]:
    """The articles of the file `path` (plain, or compressed by gzip), or its first `most` ones.

    Raises:
        BenchError: if the file or one of the lines read is not what it should be, or there is none.
    """
    articles = tuple(islice(_articles(path), most))
    if not articles:
        raise BenchError(f"{path}: The file holds no article.")
    return articles


def _articles(path: Path) -> Iterator[MarkedArticle]:
    for number, line in enumerate(_lines(path), start=1):
        if line.strip():
            try:
                yield _article(line)
            except RecordError as error:
                raise BenchError(f"{path}:{number}: {error}") from error


def _lines(path: Path) -> list[bytes]:
    try:
        content = path.read_bytes()
        return (gzip.decompress(content) if content.startswith(_GZIP) else content).split(b"\n")
    except (OSError, EOFError, zlib.error) as error:
        why = getattr(error, "strerror", None) or error
        raise BenchError(f"{path}: The file cannot be read: {why}.") from error


def _article(line: bytes) -> MarkedArticle:
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except ValueError as error:
        raise RecordError(f"The line is no JSON: {error}.") from error
    if not isinstance(record, dict):
        raise RecordError("The line is no JSON object.")
    return MarkedArticle(
        id=str(record.get("id", "")),
        text=_text(record),
        date=record.get("date"),
        attributions=attributions_of(record),
        discard=spans_of(record.get("discard", ())),
    )


def _text(record: Record) -> str:
    text = record.get("text")
    if not isinstance(text, str):
        raise RecordError("It has no “text”.")
    return text
