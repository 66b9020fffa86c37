"""A quotation given twice to its speaker: "Lee disagreed: “It is false,” she said"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...model import Attribution, Span, hull
from ..ordering import picked

_PRONOUN = re.compile(r"(?:he|she|they|I|we)", re.IGNORECASE)
_COLON = re.compile(r":\s+(?=[“\"‘'«])")


def without_second_credit(characters: str, found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """`found`, a quotation that a colon leads in and a credit closes given once.

    Of two credits that give it alone, one of them a pronoun's, the one that gives more words stays; of two
    that give the same, the one that says who speaks. What is said before the colon ("Lee denied that: “…,”
    she said") stays beside the quotation.
    """
    parted = _parted(characters, found)
    begun: dict[Span, list[Attribution]] = defaultdict(list)
    for one in parted:
        begun[one.content[0]].append(one)
    dropped = {id(one) for group in begun.values() for one in _given_again(characters, group)}
    return picked([None if id(one) in dropped else one for one in parted])


def _parted(characters: str, found: Sequence[Attribution]) -> list[Attribution]:
    """`found`, with what stands behind the colon left to the credit that closes it."""
    closed = {one.content[0] for one in found if one.cue and one.source and _follows(one)}
    return [replace(one, content=tuple(_until(characters, closed, one.content))) for one in found]


def _until(characters: str, closed: set[Span], content: Sequence[Span]) -> Iterable[Span]:
    for piece in content:
        colon = _COLON.search(characters, piece.start, piece.end)
        led_in = colon is not None and Span(colon.end(), piece.end) in closed
        yield Span(piece.start, colon.start()) if colon and led_in else piece


def _given_again(characters: str, group: Sequence[Attribution]) -> Iterable[Attribution]:
    leading = [one for one in group if one.cue and one.source and _leads_in(characters, one)]
    closing = [one for one in group if one.cue and _is_pronouns(characters, one) and _follows(one)]
    for first in leading:
        for second in closing:
            yield first if len(second.content) > len(first.content) else second


def _leads_in(characters: str, one: Attribution) -> bool:
    """Whether source and cue stand before a colon, and the quotation behind it."""
    start = one.content[0].start
    credit = hull((*one.source, *one.cue)).end
    return (
        credit < start and characters[credit:start].rstrip().endswith(":") and characters[start] in "“\"‘'«"
    )


def _is_pronouns(characters: str, one: Attribution) -> bool:
    return len(one.source) == 1 and _PRONOUN.fullmatch(one.source[0].of(characters)) is not None


def _follows(one: Attribution) -> bool:
    """Whether source and cue follow the first piece at once: "“…,” she said"."""
    return hull((*one.source, *one.cue)).start == one.content[0].end + 1
