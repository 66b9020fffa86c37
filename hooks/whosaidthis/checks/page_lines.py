"""Paragraphs that read like a line of the page around a report: pasted with it, and printed as its words."""

from __future__ import annotations

from collections.abc import Iterator

from ..joining import ReadArticle
from ..model import BlockKind, Fault, Level
from ..reading.words import in_short
from ..starting.advertising import Verdict, judge


def check_page_lines(read: ReadArticle) -> Iterator[Fault]:
    """A note for each paragraph that `new` would leave out of a report: "Read more: …", "Sign up for …"."""
    source = read.source
    blocks = [block.span for block in source.text.blocks if block.kind is BlockKind.PARAGRAPH]
    lines = [" ".join(span.of(source.text.characters).split()) for span in blocks]
    for span, line, verdict in zip(blocks, lines, judge(lines), strict=True):
        if verdict is Verdict.ADVERT:
            wrong = f"{in_short(line)} reads like a line of the page around a report, not like words of it."
            yield Fault(source.place(span), "page-line", wrong, "If it is one, take it away.", Level.NOTE)
