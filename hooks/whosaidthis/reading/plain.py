"""Plain paragraphs, without Markdown, as a text."""

from __future__ import annotations

import re

from ..model import Block, BlockKind, Span, Text

_BLANK_LINE = re.compile(r"\n\s*\n|\Z")


def read_plain(characters: str) -> Text:
    """`characters` as they are, cut into paragraphs at blank lines; no offset moves."""
    blocks = []
    start = 0
    for gap in _BLANK_LINE.finditer(characters):
        part = characters[start : gap.start()]
        if words := part.strip():
            first = start + len(part) - len(part.lstrip())
            blocks.append(Block(Span(first, first + len(words)), BlockKind.PARAGRAPH))
        start = gap.end()
    return Text(characters, tuple(blocks))
