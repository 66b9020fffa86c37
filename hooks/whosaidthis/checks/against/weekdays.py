"""Weekdays of an article beside those of the report's sentence that has the same words."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...attribution.phrases.openings import WEEKDAYS
from ...model import HEADINGS, Fault, Level, Span, Text
from ...reading.plain import read_plain
from ...reading.sentences import split_sentences
from ...reading.source import Source
from .words import SaidWord, said_words

_ALIKE = 0.7
"""What share of a sentence's words, by their weight, another has that says the same."""
_FEWEST = 5
"""Words that make two sentences the same."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    """The words of a sentence, and the weekdays among them."""

    words: frozenset[str]
    days: tuple[SaidWord, ...]


def check_weekdays(source: Source, report: str) -> Iterator[Fault]:
    """A note on each weekday where the report has another one beside the same words.

    Only sentences with one weekday are compared, each with the one of the report that is most like it.
    """
    theirs = [one for one in _sentences(read_plain(report)) if one.words]
    counted = Counter(word for one in theirs for word in one.words)
    for ours in _sentences(source.text):
        same = _same(ours, theirs, counted) if len(ours.days) == 1 and len(ours.words) >= _FEWEST else None
        if same is not None and len(same.days) == 1 and same.days[0].folded != ours.days[0].folded:
            day, other = ours.days[0], same.days[0]
            wrong = f"The report has “{other.form}” beside these words, the article “{day.form}”."
            mend = f"Write {other.form}, or leave it if the report is wrong or tells of two days."
            yield Fault(source.place(day.span), "other-weekday", wrong, mend, Level.NOTE)


def _sentences(text: Text) -> Iterator[_Sentence]:
    for block in text.blocks:
        if block.kind in HEADINGS:
            continue
        for span in split_sentences(text.characters, block.span):
            yield _sentence(text.characters, span)


def _sentence(characters: str, span: Span) -> _Sentence:
    words = tuple(said_words(characters, span))
    days = tuple(one for one in words if one.folded.removesuffix("'s") in WEEKDAYS)
    return _Sentence(frozenset(one.folded for one in words if one not in days), days)


def _same(ours: _Sentence, theirs: Sequence[_Sentence], counted: Counter[str]) -> _Sentence | None:
    """The sentence of the report that has most of the words of `ours`; None where none has enough of them."""
    weights = {word: 1 / math.sqrt(max(1, counted[word])) for word in ours.words}
    shares = [sum(weights[word] for word in ours.words & one.words) for one in theirs]
    best = max(range(len(theirs)), key=lambda at: shares[at], default=None)
    if best is None or shares[best] < _ALIKE * sum(weights.values()):
        return None
    return theirs[best] if shares.count(shares[best]) == 1 else None
