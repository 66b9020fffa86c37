"""Statements that an editor has answer another one of the same speaker."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Level, Statement, Voice
from ...reading.source import Source
from ..wish import Wish

_MANY = frozenset({Voice.UNNAMED_GROUP, Voice.NOT_STATED})
"""Voices behind which several may stand, of whom one answers another."""


def note_own_answer(
    wish: Wish, words: str, found: Sequence[Statement], statements: Sequence[Statement], source: Source
) -> None:
    """Note a wish by which somebody answers own words: the statements `found` by `words` after `answers`."""
    mine = {one.speaker.key for one in statements if one.number in wish.numbers}
    own = [one.speaker for one in found if one.speaker.key in mine and one.speaker.voice not in _MANY]
    if len(own) < len(found):
        return
    name = own[0].name
    wrong = f"“{words}” are words of “{name}” too, who would answer own words."
    mend = f"Name the statement of somebody else, or leave it if “{name}” takes own words back."
    wish.add_fault(source, "answers", "statement-itself", wrong, mend, level=Level.NOTE)
