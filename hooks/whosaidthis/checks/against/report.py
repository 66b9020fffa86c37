"""A report, made ready to find words in it."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...attribution.quotations.marks import find_quotations
from ...model import Span
from ...reading.plain import read_plain
from .words import SaidWord, said_words

NO_QUOTATION = -1
_WINDOW = 300
"""Words of a quotation or paragraph that are compared at once; half of them are compared twice."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of the report, at most a window of them."""

    start: int
    """The number of its first word."""
    end: int
    """The number after its last word."""
    quoted: bool
    """Whether it is a quotation, or part of one; else it is part of a paragraph."""


class Report:
    """The words of a report, with the quotation and the paragraph that each of them stands in."""

    def __init__(self, characters: str) -> None:
        """Read `characters`, paragraphs with blank lines between them."""
        text = read_plain(characters)
        self.characters = characters
        self.words: list[SaidWord] = []
        self.paragraph: list[int] = []
        for number, block in enumerate(text.blocks):
            self.words += said_words(characters, block.span)
            self.paragraph += [number] * (len(self.words) - len(self.paragraph))
        self.folded = tuple(word.folded for word in self.words)
        self.quotation = self._quotations([one.spans for one in find_quotations(text)])
        self.places: dict[str, list[int]] = {}
        for place, word in enumerate(self.folded):
            self.places.setdefault(word, []).append(place)
        self.pieces = (*_pieces(self.quotation, quoted=True), *_pieces(self.paragraph, quoted=False))
        self.pieces_at: list[list[int]] = [[] for _ in self.words]
        for number, piece in enumerate(self.pieces):
            for place in range(piece.start, piece.end):
                self.pieces_at[place].append(number)

    def _quotations(self, quotations: Sequence[tuple[Span, ...]]) -> list[int]:
        """The number of the quotation that each word stands in."""
        starts = [word.span.start for word in self.words]
        found = [NO_QUOTATION] * len(starts)
        for number, spans in enumerate(quotations):
            for span in spans:
                for place in range(bisect_left(starts, span.start), bisect_left(starts, span.end)):
                    found[place] = number
        return found

    def weight(self, word: str) -> float:
        """How much a word tells of where it was taken from: 1 for one that stands here once, or never."""
        return 1 / math.sqrt(max(1, len(self.places.get(word, ()))))

    def occurrences(self, words: Sequence[str], after: int = 0) -> Iterator[int]:
        """The numbers of the words, from `after` on, at which `words` begin, in their order."""
        rarest = min(range(len(words)), key=lambda place: len(self.places.get(words[place], ())))
        places = self.places.get(words[rarest], [])
        for index in range(bisect_left(places, after + rarest), len(places)):
            start = places[index] - rarest
            if start >= 0 and self.folded[start : start + len(words)] == tuple(words):
                yield start

    def is_one_quotation(self, start: int, end: int) -> bool:
        """Whether the words from `start` to `end` all stand in the same quotation."""
        first = self.quotation[start]
        return first != NO_QUOTATION and all(one == first for one in self.quotation[start:end])

    def shown(self, start: int, end: int) -> str:
        """The words from `start` to `end` as the report prints them."""
        if start >= end:
            return ""
        span = Span(self.words[start].span.start, self.words[end - 1].span.end)
        return " ".join(span.of(self.characters).split())


def _pieces(owners: Sequence[int], *, quoted: bool) -> Iterator[Piece]:
    """The runs of words with one owner, long ones in windows that overlap."""
    start = 0
    for place in range(1, len(owners) + 1):
        if place < len(owners) and owners[place] == owners[start]:
            continue
        if owners[start] != NO_QUOTATION:
            for first in range(start, max(start + 1, place - _WINDOW // 2), _WINDOW // 2):
                yield Piece(first, min(place, first + _WINDOW), quoted)
        start = place
