"""Numbered versions of weapons that a text names: "the Tern-2", where it speaks of the Tern missile."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...model import Kind
from ..scan import Scan
from ..spelling import fold
from .beside_nouns import Named

_NUMBERED = re.compile(r"(?P<stem>[^\W\d_]+)[-‐‑]\d+[A-Za-z]?\Z")


def find_versions(blocks: Iterable[Scan], found: Iterable[Named]) -> Iterator[Named]:
    """Every numbered version of a weapon in `found`; it needs no noun beside it and is a weapon itself."""
    kinds: dict[str, Kind] = {}
    for one in found:
        kinds.setdefault(fold(one.name), one.kind)
    for scan in blocks if kinds else ():
        for at, word in enumerate(scan.words):
            numbered = _NUMBERED.match(word.form)
            kind = kinds.get(fold(numbered["stem"])) if numbered else None
            if kind is not None:
                yield Named(scan.span(at, at + 1), scan.of(at, at + 1), kind, None)
