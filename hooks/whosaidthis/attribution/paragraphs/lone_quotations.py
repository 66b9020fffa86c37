"""Sentences that are nothing but a quotation, and how they stand in their paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...model import Attribution, Span, Text
from ..quotations.marks import Quotation
from ..tokens.sentence import Sentence

_SHORTEST = 24
"""Code points of a quotation that is no heading."""


_LONG = 60
"""Code points of a quotation that is more than a turn of a dialogue."""
_MARKS = "“‘\"'"
_ADDRESSES = re.compile(r"\?|\b[Yy]ou\b")
_NEAR = 12
"""Attributions looked back over."""


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

    def stands_between(self, found: Sequence[Attribution]) -> bool:
        """Whether it can only go on with the paragraph before it, in which one alone speaks, last in `found`.

        It is a long paragraph of its own and addresses nobody, neither asks anything, and no quotation begins
        the next paragraph.
        """
        number = self.sentence.block
        before, after = self.text.blocks[number - 1].span, self.text.blocks[number + 1 : number + 2]
        near = [
            one
            for one in found[-_NEAR:]
            if any(span.meets(before) for span in one.content) and one.inside is None
        ]
        spoke = {one.source for one in near}
        asks = any("?" in span.of(self.text.characters) for one in near for span in one.content)
        asks = asks or _ADDRESSES.search(self.spans[0].of(self.text.characters)) is not None
        turns = any(block.span.of(self.text.characters)[0] in _MARKS for block in after)
        curly = self.spans[0].of(self.text.characters).startswith("“")  # in straight marks, words set apart
        long = curly and len(self.spans) == 1 and len(self.spans[0]) >= _LONG
        return self.is_paragraph and long and len(spoke) == 1 and not (asks or turns)

    @property
    def _block(self) -> Span:
        return self.text.blocks[self.sentence.block].span
