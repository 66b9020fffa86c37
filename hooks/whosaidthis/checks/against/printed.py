"""An article's quotation as its editor printed it: words, and marks for what was left out or put in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ...attribution.quotations.marks import Quotation
from ...model import Span
from .words import WORD, SaidWord, fold

_PIECE = re.compile(
    r"(?P<cut>…|\.\s?\.\s?\.)"
    r"|\[(?P<first>[^\W\d_])\](?P<rest>[^\W_]+)"
    r"|(?P<put>[^\W_]*\[[^\[\]]*\][^\W_]*)"
    rf"|(?P<word>{WORD})"
)


@dataclass(frozen=True, slots=True)
class Printed:
    """The words of one quotation, or a stretch of them."""

    words: tuple[SaidWord, ...]
    gaps: frozenset[int]
    """The words (by number, from 0) before which the editor marked a cut or put something in brackets; the
    number after the last word where that stands at the end."""

    @property
    def folded(self) -> tuple[str, ...]:
        """What its words are compared by."""
        return tuple(word.folded for word in self.words)

    def shown(self, start: int, end: int) -> str:
        """The words from `start` to `end` as they are printed, parted by spaces."""
        return " ".join(word.form for word in self.words[max(0, start) : end])

    def part(self, start: int, end: int) -> Printed:
        """The words from `start` to `end`, counted from 0 again."""
        gaps = frozenset(gap - start for gap in self.gaps if start <= gap <= end)
        return Printed(self.words[start:end], gaps)

    def runs(self) -> Iterator[tuple[int, int]]:
        """The stretches between the marked gaps: number of the first word, and of the one after the last."""
        edges = sorted({0, *self.gaps, len(self.words)})
        yield from ((start, end) for start, end in pairwise(edges) if start < end)


def printed(characters: str, quotation: Quotation) -> Printed:
    """The words of `quotation`, which stands in `characters`; those in brackets are no words of it."""
    words: list[SaidWord] = []
    gaps: set[int] = set()
    for span in quotation.spans:
        for piece in _PIECE.finditer(characters, span.start, span.end):
            if piece["cut"] or piece["put"]:
                gaps.add(len(words))
            else:
                form = piece["word"] or f"{piece['first']}{piece['rest']}"
                words.append(SaidWord(Span(*piece.span()), piece.group(), fold(form)))
    return Printed(tuple(words), frozenset(gaps))
