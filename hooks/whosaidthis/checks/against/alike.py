"""Which sentence of a report says the same as one of the article."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from ...model import HEADINGS, Span, Text
from ...reading.sentences import split_sentences

_ALIKE = 0.7
"""What share of a sentence's words, by their weight, another has that says the same."""
FEWEST = 5
"""Words that make two sentences the same."""


class Alike:
    """The sentences of a report, each by its words, to be compared with those of an article."""

    def __init__(self, sentences: Sequence[Collection[str]], share: float = _ALIKE) -> None:
        """Read them; `share`: how much of its words, by their weight, makes another one like a sentence."""
        self._sentences = [frozenset(one) for one in sentences]
        self._share = share
        self._counted = Counter(word for one in self._sentences for word in one)

    def find(self, words: Collection[str]) -> int | None:
        """The number of the sentence that has most of `words`; None where no single one has enough."""
        ours = frozenset(words)
        weights = {word: 1 / math.sqrt(max(1, self._counted[word])) for word in ours}
        shares = [sum(weights[word] for word in sorted(ours & one)) for one in self._sentences]
        best = max(range(len(shares)), key=lambda at: shares[at], default=None)
        if best is None or shares[best] < self._share * sum(weights.values()):
            return None
        return best if shares.count(shares[best]) == 1 else None


def sentences(text: Text) -> Iterator[Span]:
    """Every sentence of `text` that is no part of a heading, in their order."""
    for block in text.blocks:
        if block.kind not in HEADINGS:
            yield from split_sentences(text.characters, block.span)
