"""Where the words of a gold file stand in an article's text, in word tokens."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable
from functools import lru_cache

from whosaidthis.model import Span, Text

_WORD = re.compile(r"\w+(?:['’]\w+)*")


@lru_cache(maxsize=64)
def _starts(characters: str) -> tuple[int, ...]:
    return tuple(found.start() for found in _WORD.finditer(characters))


def tokens(characters: str, spans: Iterable[Span]) -> frozenset[int]:
    """The words that begin inside `spans`, each as the code point at which it begins."""
    starts = _starts(characters)
    found: set[int] = set()
    for span in spans:
        low, high = bisect.bisect_left(starts, span.start), bisect.bisect_left(starts, span.end)
        found.update(starts[low:high])
    return frozenset(found)


def jaccard(left: frozenset[int], right: frozenset[int]) -> float:
    """Shared words over all words; 0 where there are none."""
    union = left | right
    return len(left & right) / len(union) if union else 0.0


def locate(text: Text, pieces: Iterable[str], block: int | None = None) -> tuple[Span, ...]:
    """The spans of `pieces` in `text`, in their order; white space may differ.

    Raises:
        ValueError: if a piece is not there, or the first one is there more than once.
    """
    within = text.blocks[block].span if block is not None else Span(0, len(text.characters))
    start = within.start
    found: list[Span] = []
    for piece in pieces:
        pattern = re.compile(r"\s+".join(map(re.escape, piece.split())))
        match = pattern.search(text.characters, start, within.end)
        if match is None:
            raise ValueError(f"not in the article: {piece!r}")
        if not found and pattern.search(text.characters, match.end(), within.end):
            raise ValueError(f"more than once in the article, say which block: {piece!r}")
        found.append(Span(match.start(), match.end()))
        start = match.end()
    return tuple(found)
