"""Plain paragraphs, without Markdown, as a text; lines that are wrapped inside a sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from ..model import Block, BlockKind, Span, Text

_BLANK_LINE = re.compile(r"\n\s*\n|\Z")
_ODD_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_WRAP = re.compile(r"(?<=[\w,;’'–—-])\n(?=[a-z])")


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


def unwrapped(text: Text) -> Text:
    """The text with a blank for each line break inside a sentence and for each odd space; every offset stays.

    Such a break or a space of another width tells nothing, and a rule that looks for "in an e-mail" or for
    a given name and its surname would not find them. A line that begins with a capital may be a heading or
    a name of its own and stays.
    """
    characters = _ODD_SPACE.sub(" ", _WRAP.sub(" ", text.characters))
    return text if characters == text.characters else replace(text, characters=characters)
