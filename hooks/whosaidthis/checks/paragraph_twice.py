"""Paragraphs that were pasted twice: their statements would be counted twice."""

from __future__ import annotations

from collections.abc import Iterator

from ..joining import ReadArticle
from ..model import BlockKind, Fault, Span

_FEWEST = 12
"""Words of a paragraph that nobody writes twice."""


def check_paragraph_twice(read: ReadArticle) -> Iterator[Fault]:
    """A warning on each long paragraph whose words another one before it has."""
    text = read.source.text
    first: dict[tuple[str, ...], Span] = {}
    for block in text.blocks:
        words = tuple(block.span.of(text.characters).casefold().split())
        if block.kind is not BlockKind.PARAGRAPH or len(words) < _FEWEST:
            continue
        before = first.setdefault(words, block.span)
        if before is not block.span:
            line = read.source.place(before).line
            wrong = f"This paragraph stands in line {line} too, so its statements are counted twice."
            yield Fault(read.source.place(block.span), "paragraph-twice", wrong, "Take one of the two away.")
