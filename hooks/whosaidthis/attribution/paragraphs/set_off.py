"""Quotations that are set off as a block quote and need no marks, after “Ann Lee wrote:”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from ...model import Attribution, BlockKind, Form, Text
from ..ordering import picked
from ..quotations.marks import Quotation
from ..tokens.sentence import Sentence
from .introduced import find_introduced

_MARKS = "\"“”„«»‘’'`"


def with_set_off(
    text: Text,
    quotations: tuple[Quotation, ...],
    sentences: Sequence[Sentence],
    found: Sequence[Attribution],
) -> tuple[list[Attribution], tuple[Quotation, ...]]:
    """`found` with the block quotes that the paragraph before leads in, and `quotations` with them too.

    Without marks a colon alone is too little: a word of saying must stand before it. What was found inside
    is left out, to be read as any quotation's inside is. A block quote with marks is read like any other.
    """
    last = {sentence.block: sentence for sentence in sentences}
    new: list[Attribution] = []
    for blocks in _runs(text):
        before = last.get(blocks[0] - 1)
        spans = tuple(text.blocks[number].span for number in blocks)
        if before is None or any(span.of(text.characters)[0] in _MARKS for span in spans):
            continue
        above = [one for one in found if one.cue and text.block_at(one.cue[0].start) == before.block]
        intro = find_introduced(before, above, quotations)
        if intro is not None and any(cue.of(text.characters) != ":" for cue in intro.cue):
            new.append(replace(intro, content=spans, form=Form.DIRECT))
    kept = picked([None if any(_holds(outer, one) for outer in new) else one for one in found])
    return [*kept, *new], (*quotations, *(_quotation(one, quotations) for one in new))


def _runs(text: Text) -> Iterator[list[int]]:
    """The numbers of the blocks of each block quote."""
    for kind, some in groupby(enumerate(text.blocks), key=lambda one: one[1].kind):
        if kind is BlockKind.BLOCKQUOTE:
            yield [number for number, _ in some]


def _holds(outer: Attribution, one: Attribution) -> bool:
    return any(span.start <= one.content[0].start < span.end for span in outer.content)


def _quotation(one: Attribution, quotations: Sequence[Quotation]) -> Quotation:
    """The block quote as a quotation, with those that stand in it."""
    inner = (span for each in quotations for span in each.spans)
    held = tuple(span for span in inner if any(whole.holds(span) for whole in one.content))
    return Quotation(one.content, True, held)
