"""Days that an editor gives to words of the writer's own."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Facts, Statement
from ...reading.source import Source
from ...speakers.days.events import GivenDay, own_days
from ..wish import Wish


def give_days(
    wish: Wish, statements: Sequence[Statement], source: Source, facts: Facts
) -> tuple[GivenDay, ...]:
    """The days of a wish for words that are nobody's statement; none, with a fault, for a month or year."""
    if any(one.last for one in wish.days):
        wrong = "Nobody says these words, and in the order of time they need a day, no month or year."
        wish.add_fault(
            source, "day", "no-day", wrong, "Write a day, as in 2021-08-08, or take the braces away."
        )
        return ()
    given = tuple((one.span, one.day) for one in wish.days)
    before, after = (
        [(one.span, one.dated.day) for one in own_days(source.text, statements, facts.reckoned_from, days)]
        for days in ((), given)
    )
    wish.own, wish.changed = True, before != after
    return given
