"""Plain paragraphs, without Markdown, as a text."""

from __future__ import annotations

import re

from ..model import Block, BlockKind, Span, Text

_PARAGRAPH = re.compile(r"\S(?:.*?\S)??(?=\s*\n\s*\n|\s*\Z)", re.DOTALL)


def read_plain(characters: str) -> Text:
    """`characters` as they are, cut into paragraphs at blank lines; no offset moves."""
    blocks = tuple(
        Block(Span(found.start(), found.end()), BlockKind.PARAGRAPH)
        for found in _PARAGRAPH.finditer(characters)
    )
    return Text(characters, blocks)
