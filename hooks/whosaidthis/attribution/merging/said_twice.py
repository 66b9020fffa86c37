"""A quotation given twice to its speaker: "Lee disagreed: “It is false,” she said"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from ...model import Attribution, Span, hull
from ..ordering import picked

_PRONOUN = re.compile(r"(?:he|she|they|I|we)", re.IGNORECASE)


def without_second_credit(characters: str, found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """`found`, a quotation that a colon leads in and a pronoun closes given once.

    The credit that gives more words stays; of two that give the same, the one that says who speaks.
    """
    begun: dict[Span, list[Attribution]] = defaultdict(list)
    for one in found:
        begun[one.content[0]].append(one)
    dropped = {id(one) for group in begun.values() for one in _given_again(characters, group)}
    return picked([None if id(one) in dropped else one for one in found])


def _given_again(characters: str, group: Sequence[Attribution]) -> Iterable[Attribution]:
    leading = [one for one in group if one.cue and one.source and _leads_in(characters, one)]
    closing = [one for one in group if one.cue and _closes(characters, one)]
    for first in leading:
        for second in closing:
            yield first if len(second.content) > len(first.content) else second


def _leads_in(characters: str, one: Attribution) -> bool:
    """Whether source and cue stand before a colon, and the quotation behind it."""
    start = one.content[0].start
    credit = hull((*one.source, *one.cue)).end
    return credit < start and characters[credit:start].endswith(": ") and characters[start] in "“\"‘'«"


def _closes(characters: str, one: Attribution) -> bool:
    """Whether a pronoun and its cue follow the quotation: "“…,” she said"."""
    end = one.content[0].end
    alone = len(one.source) == 1 and _PRONOUN.fullmatch(one.source[0].of(characters)) is not None
    return alone and min(one.source[0].start, one.cue[0].start) == end + 1
