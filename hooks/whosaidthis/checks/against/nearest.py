"""The part of the report that a quotation is most like."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import chain

from .report import Piece, Report

_OFTEN = 200
"""A word that stands in the report more often leads nowhere, unless all others do as well."""
_TRIED = 4
"""How many parts are compared word by word."""


@dataclass(frozen=True, slots=True)
class Block:
    """Words that a quotation shares with the report."""

    at: int
    """The number of the first of them in the quotation."""
    start: int
    """Its number in the report."""
    size: int


@dataclass(frozen=True, slots=True)
class Likeness:
    """How a quotation is like one part of the report."""

    piece: Piece
    blocks: tuple[Block, ...]
    """In the order of both."""
    share: float
    """How much of the quotation's words is shared, by their weight, from 0 to 1."""


def find_nearest(words: Sequence[str], report: Report, *, quoted: bool) -> Likeness | None:
    """The quotation of the report that `words` are most like, or the paragraph; None where none is."""
    scores: dict[int, float] = {}
    known = {word: report.places[word] for word in words if word in report.places}
    telling = {word: places for word, places in known.items() if len(places) <= _OFTEN}
    for word, places in (telling or known).items():
        weight = report.weight(word)
        for number in set(chain.from_iterable(report.pieces_at[place] for place in places[: 5 * _OFTEN])):
            if report.pieces[number].quoted == quoted:
                scores[number] = scores.get(number, 0) + weight
    likely = heapq.nsmallest(_TRIED, scores, key=lambda number: (-scores[number], number))
    found = [_compare(words, report, report.pieces[number]) for number in likely]
    return max(found, key=lambda one: (one.share, -len(one.blocks), -one.piece.start), default=None)


def _compare(words: Sequence[str], report: Report, piece: Piece) -> Likeness:
    theirs = report.folded[piece.start : piece.end]
    core = SequenceMatcher(None, words, theirs, autojunk=False).find_longest_match()
    # From the longest shared run outwards, so that words which come often are taken from near it.
    before = SequenceMatcher(None, words[: core.a][::-1], theirs[: core.b][::-1], autojunk=False)
    after = core.a + core.size, core.b + core.size
    behind = SequenceMatcher(None, words[after[0] :], theirs[after[1] :], autojunk=False)
    blocks = [
        *(
            Block(core.a - one.a - one.size, piece.start + core.b - one.b - one.size, one.size)
            for one in reversed(before.get_matching_blocks())
        ),
        Block(core.a, piece.start + core.b, core.size),
        *(
            Block(after[0] + one.a, piece.start + after[1] + one.b, one.size)
            for one in behind.get_matching_blocks()
        ),
    ]
    shared = tuple(block for block in blocks if block.size)
    return Likeness(piece, shared, share_of(words, shared, report))


def share_of(words: Sequence[str], blocks: Sequence[Block], report: Report) -> float:
    """How much of `words` the `blocks` hold, by their weight."""
    weights = [report.weight(word) for word in words]
    return sum(sum(weights[one.at : one.at + one.size]) for one in blocks) / sum(weights)
