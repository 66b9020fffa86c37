"""Articles of a marked collection as the tagger sees them, with what it should say of each piece."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from whosaidthis.attribution.by_rule import find_by_rule
from whosaidthis.attribution.quotations.marks import find_quotations
from whosaidthis.attribution.tagger.labels import CONTENT, SOURCE
from whosaidthis.attribution.tagger.pieces import Numbers, Pieces, cut
from whosaidthis.attribution.tagger.views import Views, view
from whosaidthis.model import Attribution, Span
from whosaidthis.reading.plain import read_plain

UNJUDGED = -100
"""The label of pieces that are left out of the score: no part of the article."""


@dataclass(frozen=True, slots=True)
class Marked:
    """One marked attribution, in pieces."""

    cue: range
    source: tuple[int, ...]
    content: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """One article."""

    id: str
    forms: tuple[str, ...]
    """The words and marks of the article, as they are written."""
    pieces: Pieces
    views: Views
    ruled: tuple[Attribution, ...]
    """What the rules read in it."""
    cues: Numbers
    """0 no cue, 1 first piece of a cue, 2 further piece; `UNJUDGED`."""
    parts: Numbers
    """1 if some source holds the piece, plus 2 if some content does; `UNJUDGED`."""
    marked: tuple[Marked, ...]


def read_examples(path: Path) -> Iterator[Example]:
    """The articles of the collection in the file `path`: JSON, one a line, plain or compressed."""
    packed = path.suffix == ".gz"
    with gzip.open(path, "rt", encoding="utf-8") if packed else path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield read_example(json.loads(line))


def read_example(record: dict[str, Any]) -> Example:
    """One article: `id`, `text`, `attributions` (places of source, cue, content), perhaps `discard`."""
    text = read_plain(record["text"])
    quotations = find_quotations(text)
    ruled = find_by_rule(text, quotations)
    pieces = cut(text.characters)
    views = view(text.characters, pieces, quotations, ruled)
    marked = tuple(filter(None, (_marked(pieces, one) for one in record["attributions"])))
    cues = np.zeros(len(pieces.starts), np.int64)
    parts = np.zeros(len(pieces.starts), np.int64)
    for one in marked:
        cues[one.cue.start] = 1
        rest = slice(one.cue.start + 1, one.cue.stop)
        cues[rest] = np.maximum(cues[rest], 2 * (cues[rest] == 0))
        parts[list(one.source)] |= SOURCE
        parts[list(one.content)] |= CONTENT
    for start, end in record.get("discard") or ():
        out = pieces.within(Span(start, end))
        cues[out.start : out.stop] = UNJUDGED
        parts[out.start : out.stop] = UNJUDGED
    forms = tuple(text.characters[start:end] for start, end in zip(pieces.starts, pieces.ends, strict=True))
    return Example(record["id"], forms, pieces, views, ruled, cues, parts, marked)


def _marked(pieces: Pieces, given: dict[str, Any]) -> Marked | None:
    """The attribution in pieces; None if it has no cue or no content."""
    cue, source, content = (_held(pieces, given.get(part) or ()) for part in ("cue", "source", "content"))
    if not cue or not content:
        return None
    return Marked(range(cue[0], cue[-1] + 1), source, content)


def _held(pieces: Pieces, spans: Sequence[Sequence[int]]) -> tuple[int, ...]:
    return tuple(sorted({piece for start, end in spans for piece in pieces.within(Span(start, end))}))
