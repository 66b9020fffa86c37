"""A text cut into pieces for the tagger: words, marks and breaks between paragraphs, as numbers."""

from __future__ import annotations

import bisect
import re
import zlib
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from ...model import Span
from ..lexicon import cue_forms, words_of

Numbers = NDArray[np.int64]

WORD_ROWS, ENDING_ROWS, OPENING_ROWS = 12288, 2048, 4096
"""How many rows the tables of words, of last three and of first five letters have; row 0 is nothing."""
BREAK = 20
"""The shape of the break between two paragraphs."""
SHAPES = 22

_PIECE = re.compile(
    r"(?:[A-Za-z]\.){2,}"
    r"|\d+(?:[.,:]\d+)*"
    r"|[^\W_]+(?:[-‑][^\W_]+)*"
    r"|['’](?:s|t|re|ve|ll|d|m)\b"
    r"|''|``|--|\.{3}|\n\s*\n|\S"
)
_DIGIT = re.compile(r"\d")
_MARKS = {
    mark: shape
    for shape, marks in {
        6: ", ",
        7: ".",
        8: '"',
        9: "“ ``",
        10: "” ''",
        11: ":",
        12: ";",
        13: "- -- — –",
        14: "( [",
        15: ") ]",
        16: "? !",
        17: "' ’ ‘",
        18: "... …",
    }.items()
    for mark in marks.split()
}
_OTHER_MARK = 19
_CLITIC = 21


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of one text; every array has one row a piece."""

    starts: list[int]
    """Where each begins, in code points of the text."""
    ends: list[int]
    """The code point after each."""
    known: Numbers
    """Five columns: rows of the tables of words, endings and openings; shape; kind of cue verb."""

    def within(self, span: Span) -> range:
        """The pieces that the span touches."""
        return range(bisect.bisect_right(self.ends, span.start), bisect.bisect_left(self.starts, span.end))


def cut(characters: str) -> Pieces:
    """The pieces of `characters`."""
    table = _table()
    starts: list[int] = []
    ends: list[int] = []
    packed: list[int] = []
    for match in _PIECE.finditer(characters):
        starts.append(match.start())
        ends.append(match.end())
        packed.append(table[match[0]])
    return Pieces(starts, ends, _unpacked(packed))


_BITS = (14, 11, 12, 5, 2)
"""How many the numbers of each column need: a piece's five numbers are kept as one."""


def _packed(numbers: tuple[int, ...]) -> int:
    one = 0
    for number, bits in zip(numbers, _BITS, strict=True):
        one = one << bits | number
    return one


def _unpacked(packed: list[int]) -> Numbers:
    rest = np.array(packed, np.int64)
    known = np.empty((len(packed), len(_BITS)), np.int64)
    for column, bits in reversed(list(enumerate(_BITS))):
        known[:, column] = rest & (1 << bits) - 1
        rest >>= bits
    return known


class _Table(dict[str, int]):
    """What is known of each form of a piece, worked out once."""

    def __missing__(self, form: str) -> int:
        if form[0] == "\n":
            return _packed((0, 0, 0, BREAK, 0))
        lower = form.lower().replace("’", "'")
        word = _DIGIT.sub("0", lower)
        verb = cue_forms().get(lower)
        kind = 0 if verb is None else 1 + (verb.verb.lemma in words_of("speech"))
        found = _packed(
            (
                _row(word, WORD_ROWS),
                _row("s" + word[-3:], ENDING_ROWS),
                _row("p" + word[:5], OPENING_ROWS),
                _shape(form, lower),
                kind,
            )
        )
        if len(self) < _MOST_FORMS:
            self[form] = found
        return found


_MOST_FORMS = 200_000
"""Forms kept, so that memory stays bounded over a large archive."""


@cache
def _table() -> _Table:
    return _Table()


def _row(words: str, rows: int) -> int:
    """A row of a table that several words may share: no list of words is kept (feature hashing)."""
    return 1 + zlib.crc32(words.encode("utf-8", "surrogatepass")) % (rows - 1)


def _shape(form: str, lower: str) -> int:
    """What a piece looks like: a word by its capitals, a number, a mark."""
    if lower[0].isalpha():
        if form.islower():
            return 1
        if form.isupper() and len(form) > 1:
            return 3
        return 2 if form[0].isupper() else 4
    if lower[0].isdigit():
        return 5
    clitic = lower[0] == "'" and lower[1:].isalpha()
    return _CLITIC if clitic else _MARKS.get(form, _OTHER_MARK)
