"""Which characters of a Markdown file the characters of an article's text are."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from ..model import Span, Text

_WORD = re.compile(r"[^\W_]+")
_LETTER = re.compile(r"[^\W\d_]")
_NEAR = 400
"""How many characters of list marks, link targets and the like may stand between two blocks."""
_STEPS = sorted(
    ((skipped, passed) for skipped in range(5) for passed in range(13) if skipped + passed),
    key=lambda step: (6 * step[0] + step[1], step),
)
"""How many words of the text and of the source a small difference may be long, the likeliest first: words
of the text that the source does not hold are much rarer than the other way round."""
_SURE = 3
"""How many words in a row must agree before the search jumps over a larger difference."""
_FAR = 40
"""A jump over more words of the source than this needs more words in a row:"""
_VERY_SURE = 8
_TRIES = 12
"""From how many places such a jump is tried, to take the shortest."""


@dataclass(frozen=True, slots=True)
class Match:
    """Characters that stand in both, one after the other."""

    text: int
    """Where they start in the text."""
    source: int
    """Where they start in the source."""
    length: int


def align(text: Text, masked: str, body: int = 0) -> tuple[Match, ...]:
    """The parts of `text` found in `masked`, the Markdown it was read from with all else blanked out.

    `body` is where that Markdown begins in `masked`. In the order of both. A block found word for word is
    one match; else each word that is found is one. Words that the Markdown does not hold are in no match
    and move nothing after them. Linear time.
    """
    aligner = _Aligner(text.characters, masked, body)
    for block in text.blocks:
        aligner.add(block.span)
    return tuple(aligner.matches)


class _Aligner:
    """Goes once through the text and the source side by side."""

    def __init__(self, characters: str, masked: str, body: int) -> None:
        self._characters = characters
        self._masked = masked
        self._at = body
        self.matches: list[Match] = []

    def add(self, block: Span) -> None:
        """Find the next block."""
        if not self._add_whole(block):
            self._add_words(block)

    def _add_whole(self, block: Span) -> bool:
        """Find the block word for word, with nothing but marks before it."""
        body = block.of(self._characters)
        found = self._masked.find(body, self._at, self._at + len(body) + _NEAR)
        if found < 0 or _LETTER.search(self._masked, self._at, found):
            return False
        end = found + len(body)
        if body[-1].isalnum() and self._masked[end : end + 1].isalnum():
            return False
        self._keep(block.start, found, len(body))
        return True

    def _add_words(self, block: Span) -> None:
        """Find the block's words one by one."""
        words = list(_WORD.finditer(self._characters, block.start, block.end))
        forms = [word.group() for word in words]
        source = self._source_forms
        here = 0
        there = bisect_left(self._source_starts, self._at)
        while here < len(forms) and there < len(source):
            if forms[here] == source[there]:
                self._keep(words[here].start(), self._source_starts[there], len(forms[here]))
                here, there = here + 1, there + 1
                continue
            step = self._small_step(forms, here, there) or self._jump(forms, here, there)
            if step is None:
                return
            here, there = step

    def _small_step(self, forms: list[str], here: int, there: int) -> tuple[int, int] | None:
        """Where both sides agree again after a few words, if two words in a row do (or the last one)."""
        for skipped, passed in _STEPS:
            first, second = here + skipped, there + passed
            sure = forms[first : first + 2]
            if sure and sure == self._source_forms[second : second + len(sure)]:
                return first, second
        return None

    def _jump(self, forms: list[str], here: int, there: int) -> tuple[int, int] | None:
        """Where both sides agree again further on: the shortest jump to a few words in a row."""
        best: tuple[int, int] | None = None
        tries = 0
        for first in range(here, len(forms) - _SURE + 1):
            places = self._places.get(tuple(forms[first : first + _SURE]), [])
            index = bisect_left(places, there)
            if index < len(places) and self._is_better(best, forms, first, places[index], there):
                best = first, places[index]
            tries += best is not None
            if tries > _TRIES:
                break
        return best

    def _is_better(
        self, best: tuple[int, int] | None, forms: list[str], first: int, place: int, there: int
    ) -> bool:
        if best and place - first >= best[1] - best[0]:
            return False
        row = forms[first : first + _VERY_SURE]
        near = place - there <= _FAR
        return near or (len(row) == _VERY_SURE and row == self._source_forms[place : place + _VERY_SURE])

    def _keep(self, text: int, source: int, length: int) -> None:
        self.matches.append(Match(text, source, length))
        self._at = source + length

    @cached_property
    def _source_words(self) -> list[re.Match[str]]:
        return list(_WORD.finditer(self._masked))

    @cached_property
    def _source_forms(self) -> list[str]:
        return [word.group() for word in self._source_words]

    @cached_property
    def _source_starts(self) -> list[int]:
        return [word.start() for word in self._source_words]

    @cached_property
    def _places(self) -> dict[tuple[str, ...], list[int]]:
        """Where each few words in a row stand in the source."""
        forms = self._source_forms
        places: dict[tuple[str, ...], list[int]] = {}
        for index in range(len(forms) - _SURE + 1):
            places.setdefault(tuple(forms[index : index + _SURE]), []).append(index)
        return places
