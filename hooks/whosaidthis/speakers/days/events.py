"""The days of which the writer speaks, outside all statements."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from ...model import BlockKind, DatedSentence, DatedWords, Span, Statement, Text, outside
from ...reading.sentences import split_sentences
from ..claimed import Claimed
from ..words.quoted_words import leaves_open
from .dates import find_dates

GivenDay = tuple[Span, datetime.date | None]
"""Words, and the day that an editor says they mean; None for no day that is known."""
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})


def own_days(
    text: Text,
    statements: Sequence[Statement],
    today: datetime.date | None,
    given: Sequence[GivenDay] = (),
) -> tuple[DatedSentence, ...]:
    """The sentences of the writer's own that give a day, each day once, in the order of the text.

    Of a sentence with any part of a statement we read none: its day is the statement's. `today` is the
    article's date; without it no day is known. The days `given` to words stand against what we read, and
    beside the statement of their sentence too.
    """
    if today is None:
        return ()
    claimed = Claimed(statements)
    prose = (block.span for block in text.blocks if block.kind in _PROSE)
    found: list[DatedSentence] = []
    for sentence in (one for block in prose for one in split_sentences(text.characters, block)):
        taken = claimed.meeting(sentence)
        for part in outside(sentence, taken):
            read = () if taken else find_dates(text.characters, part, today, past=True)
            dated = _with_given(read, [one for one in given if part.holds(one[0])])
            days = {one.day: one for one in reversed(dated) if not _is_quoted(text.characters, part, one)}
            found.extend(DatedSentence(part, days[day]) for day in sorted(days))
    return tuple(found)


def _with_given(read: Sequence[DatedWords], given: Sequence[GivenDay]) -> list[DatedWords]:
    """The words for days of one sentence, with the days given to them."""
    kept = [one for one in read if not any(one.span.meets(span) for span, _ in given)]
    added = [DatedWords(span, day, by_editor=True) for span, day in given if day is not None]
    return sorted((*kept, *added), key=lambda one: one.span)


def _is_quoted(characters: str, sentence: Span, dated: DatedWords) -> bool:
    """Whether the words stand in quotation marks: on a sign, in a title."""
    return leaves_open(characters[sentence.start : dated.span.start])
