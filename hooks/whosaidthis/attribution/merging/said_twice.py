"""A quotation given twice to its speaker: "Lee disagreed: “It is false,” she said"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...model import Attribution, Span, hull
from ..ordering import picked

_PRONOUN = re.compile(r"(?:he|she|they|I|we)", re.IGNORECASE)
_HEARER = re.compile(r"(?:him|her|them|us|me|you)", re.IGNORECASE)
_COLON = re.compile(r":\s+(?=[“\"‘'«])")


def without_second_credit(characters: str, found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """`found`, a quotation that a colon leads in and a credit closes given once.

    Of two credits that give it alone, one of them a pronoun's, the one that gives more words stays; of two
    that give the same, the one that says who speaks. What is said before the colon ("Lee denied that: “…,”
    she said") stays beside the quotation; who alone is spoken to does not ("Lee scolded him: “…”").
    """
    parted = _parted(characters, found)
    begun: dict[Span, list[Attribution]] = defaultdict(list)
    for one in parted:
        if one is not None:
            begun[one.content[0]].append(one)
    dropped = {id(one) for group in begun.values() for one in _given_again(characters, group)}
    return picked([None if id(one) in dropped else one for one in parted])


def _parted(characters: str, found: Sequence[Attribution]) -> list[Attribution | None]:
    """`found`, with what stands behind the colon left to the credit that closes it."""
    closed = {one.content[0].start for one in found if one.cue and one.source and _follows(one)}
    return [_without(characters, closed, one) for one in found]


def _without(characters: str, closed: set[int], one: Attribution) -> Attribution | None:
    last = one.content[-1]
    colon = _COLON.search(characters, last.start)
    if colon is None or colon.start() > last.end or colon.end() not in closed:
        return one
    before = Span(last.start, colon.start())
    if len(one.content) == 1 and _HEARER.fullmatch(before.of(characters)):
        return None
    return replace(one, content=(*one.content[:-1], before))


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
