"""Sentences that are nothing but a quotation, and how they stand in their paragraph."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import Span, Text
from ..quotations.marks import Quotation
from ..tokens.sentence import Sentence

_SHORTEST = 24
"""Code points of a quotation that is no heading."""


@dataclass(frozen=True, slots=True)
class LoneQuotation:
    """One such sentence."""

    text: Text
    quotations: tuple[Quotation, ...]
    """All of the text."""
    sentence: Sentence

    @property
    def spans(self) -> tuple[Span, ...]:
        """The quotation, one span a paragraph."""
        return self.quotations[self.sentence.tokens[0].quotation].spans

    @property
    def begins(self) -> bool:
        """Whether the quotation begins here, not in a paragraph before."""
        return self.spans[0].start == self.sentence.tokens[0].start

    @property
    def opens_paragraph(self) -> bool:
        """Whether the quotation begins a paragraph, and is no heading."""
        return self.spans[0].start == self._block.start and sum(map(len, self.spans)) >= _SHORTEST

    @property
    def is_paragraph(self) -> bool:
        """Whether its first paragraph holds nothing else and ends as a sentence does.

        In straight single marks it is rather a heading: 'A healthy environment.'
        """
        first = self.spans[0].of(self.text.characters)
        if first.startswith("'"):
            return False
        ends = first.rstrip("\"'”’»").endswith((".", "?", "!", "…"))
        return self.opens_paragraph and ends and len(first) == len(self._block)

    @property
    def _block(self) -> Span:
        return self.text.blocks[self.sentence.block].span
