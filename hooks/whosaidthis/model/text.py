"""An article's text: one string, cut into blocks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .span import Span


class BlockKind(StrEnum):
    """What a block is on the page."""

    HEADLINE = "headline"
    """The title of the article: the first heading of the first level."""
    HEADING = "heading"
    """A heading inside the article."""
    PARAGRAPH = "paragraph"
    ITEM = "item"
    """One item of a list."""
    BLOCKQUOTE = "blockquote"
    """A paragraph that the page sets apart as a quotation."""
    CAPTION = "caption"


HEADINGS = frozenset((BlockKind.HEADLINE, BlockKind.HEADING))
"""Blocks that stand above the text that they tell of."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or item; no sentence crosses a block."""

    span: Span
    """Where it stands in the text, without the blank line after it."""
    kind: BlockKind
    strong: bool = False
    """Whether all its words are set in strong type, as the questions of an interview are."""


@dataclass(frozen=True, slots=True)
class Text:
    """What a reader of the article reads, as one string."""

    characters: str
    """The blocks' words, two line feeds between block and block. All spans of an article count in it."""
    blocks: tuple[Block, ...]
    """In the order of the text; they do not overlap."""

    def block_at(self, offset: int) -> int:
        """The number (from 0) of the block that holds the code point `offset`.

        Raises:
            ValueError: if no block holds it.
        """
        low, high = 0, len(self.blocks)
        while low < high:
            middle = (low + high) // 2
            if self.blocks[middle].span.end <= offset:
                low = middle + 1
            else:
                high = middle
        if low == len(self.blocks) or self.blocks[low].span.start > offset:
            raise ValueError(f"no block holds offset {offset}")
        return low

    def has_words(self, words: str) -> bool:
        """Whether `words` stand in the article so, wherever its lines break."""
        return " ".join(words.split()) in " ".join(self.characters.split())
