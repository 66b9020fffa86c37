"""Days with their number that come after the article's own, though what is told of them is over."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from ...model import BlockKind, DatedWords, Span, Text, surely_before
from ...reading.months import MONTH_NUMBERS
from ...reading.sentences import split_sentences
from ...reading.word_lists import any_of
from .dates import find_dates

_MONTH = rf"(?:{any_of(MONTH_NUMBERS)})\.?"
_NUMBERED = re.compile(
    rf"(?i)\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?-i:(?=[A-Z])){_MONTH}|(?-i:(?=[A-Z])){_MONTH}\s+\d{{1,2}})"
)
_YEAR = re.compile(r"\b\d{4}\b")
_NEAR = datetime.timedelta(days=31)
"""How far ahead a day without a year can be; another is that of the year before."""
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})


def late_days(text: Text, today: datetime.date) -> Iterator[tuple[Span, DatedWords]]:
    """Each day with its number that comes after `today`, the article's own, with its sentence."""
    characters = text.characters
    for block in (one.span for one in text.blocks if one.kind in _PROSE):
        for sentence in split_sentences(characters, block):
            for found in _NUMBERED.finditer(characters, sentence.start, sentence.end):
                alone = Span(found.start(), sentence.end)  # without the words before, which may leave it open
                for dated in find_dates(characters, alone, today, relative=False)[:1]:
                    sure = _YEAR.search(dated.span.of(characters)) or dated.day - today <= _NEAR
                    if dated.span.start == found.start() and sure and surely_before(today, dated.day):
                        yield sentence, dated
