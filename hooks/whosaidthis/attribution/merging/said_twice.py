"""A quotation given twice to its speaker: "Lee disagreed: “It is false,” she said"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ...model import Attribution, Form, Span, hull
from ..ordering import picked

_PRONOUN = re.compile(r"(?:he|she|they|I|we)", re.IGNORECASE)
_HEARER = re.compile(r"(?:him|her|them|us|me|you)", re.IGNORECASE)
_COLON = re.compile(r":\s+(?=[“\"‘'«])")


def without_second_credit(characters: str, found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """`found`, a quotation that a colon leads in and a credit closes given once.

    Of two credits that give it alone, one of them a pronoun's, the one that says who speaks keeps it; the
    pronoun's keeps what follows behind it. No quotation goes on from one speaker to another whose credit
    closes it. What is said before the colon ("Lee denied that: “…,” she said")
    stays beside the quotation; who alone is spoken to does not ("Lee scolded him: “…”").
    """
    parted = _parted(characters, found)
    led_in = {one.content[0] for one in parted if one.cue and one.source and _leads_in(characters, one)}
    once = [_left_to_closing(characters, led_in, one) for one in parted]
    credited = {one.content[0] for one in once if one and one.cue and one.source and _follows(one)}
    return picked([one and _without_credited(credited, one) for one in once])


def _without_credited(credited: set[Span], one: Attribution) -> Attribution:
    """The attribution without later pieces that a credit right behind them gives to somebody."""
    kept = tuple(span for place, span in enumerate(one.content) if place == 0 or span not in credited)
    return one if kept == one.content else replace(one, content=kept)


def _parted(characters: str, found: Sequence[Attribution]) -> list[Attribution]:
    """`found`, with what stands behind the colon left to the credit that closes it."""
    closed = {
        one.content[0].start: one.content[0] for one in found if one.cue and one.source and _follows(one)
    }
    return [_without(characters, closed, one) for one in found]


def _without(characters: str, closed: Mapping[int, Span], one: Attribution) -> Attribution:
    last = one.content[-1]
    colon = _COLON.search(characters, last.start)
    if colon is None or colon.start() > last.end or colon.end() not in closed:
        return one
    before = Span(last.start, colon.start())
    if len(one.content) == 1 and _HEARER.fullmatch(before.of(characters)):
        return replace(one, content=(closed[colon.end()],), hearer=one.hearer or (before,), form=Form.DIRECT)
    return replace(one, content=(*one.content[:-1], before))


def _left_to_closing(characters: str, led_in: set[Span], one: Attribution) -> Attribution | None:
    """What a pronoun's credit gives besides a quotation that is led in; None where that is all."""
    closes = bool(one.cue) and _is_pronouns(characters, one) and _follows(one)
    if not closes or one.content[0] not in led_in:
        return one
    return replace(one, content=one.content[1:]) if len(one.content) > 1 else None


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
