"""Quotations whose opening mark is lost: nothing tells any more that somebody is quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...attribution.quotations.marks import Quotation
from ...model import Block, Fault, Span
from ...reading.source import Source

_CURLY = re.compile("[“„”]")
_STRAIGHT = re.compile(r"(?<=[^\W\d_][.,!?])\"(?=\s|\Z)")
_UNSURE = re.compile(r",,|‘‘|``|''|(?:(?<=\s)|\A)”(?=\S)|\d\s?”")
"""Other marks that may open what a curly one closes, and inches: nothing is told in their paragraph."""


def check_unopened(
    source: Source, quotations: Sequence[Quotation], torn: Sequence[Span] = ()
) -> Iterator[Fault]:
    """Each closing mark of `source` that no mark before it in its paragraph opens; apostrophes are none.

    Where one of the `quotations` before it is left open, or it stands in `torn` brackets, another message
    tells of that.
    """
    spans = [*torn, *(span for one in quotations for span in one.spans)]
    for block in source.text.blocks:
        before = [one for one in quotations if one.spans[0].start < block.span.end]
        if before and not before[-1].closed:
            continue
        for mark in _unopened(source.text.characters, block):
            if not any(map(mark.meets, spans)):
                wrong = "A quotation ends here and is never opened."
                mend = "Write its mark before the first of its words, or take this one away."
                yield Fault(source.place(mark), "unopened-quotation", wrong, mend)


def _unopened(characters: str, block: Block) -> Iterator[Span]:
    words = block.span.of(characters)
    if not _UNSURE.search(words):
        yield from _curly(words, block.span.start)
    if words.count('"') % 2:
        for mark in _STRAIGHT.finditer(words):
            yield Span(block.span.start + mark.start(), block.span.start + mark.end())


def _curly(words: str, start: int) -> Iterator[Span]:
    """The closing marks of `words` before which not as many are opened; one after a blank closes nothing."""
    opened = 0
    for mark in _CURLY.finditer(words):
        at = mark.start()
        if mark.group() != "”":
            opened += 1
        elif opened:
            opened -= 1
        elif at and not words[at - 1].isspace():
            yield Span(start + at, start + at + 1)
