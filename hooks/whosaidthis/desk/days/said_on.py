"""Days of saying that an editor gives, and the article gives by another weekday or month."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Basis, RoughDay, Statement
from ...reading.source import Source
from ..wish import Wish
from .named_days import other_day


def leave_out_other_day(wish: Wish, statements: Sequence[Statement], source: Source) -> None:
    """Take from `wish` a day of saying that cannot be the one beside the verb: "said on Tuesday".

    Where the editor has given the words to another speaker, that verb tells of another saying.
    """
    if wish.when is None:
        return
    day = RoughDay(wish.when.year, wish.when.month, wish.when.day)
    for one in statements:
        if one.speaker_basis is Basis.EDITOR or not one.cue:
            continue
        for words in _of_saying(one, source.text.characters):
            if wish.when is not None and (other := other_day(words, day)):
                wrong = f"“{words}” dates this saying in the article, and cannot be {wish.when}: {other}."
                mend = "Write the day that the words mean, or take “when” away."
                wish.add_fault(source, "when", "no-day", wrong, mend)
                wish.when = None


def _of_saying(one: Statement, characters: str) -> list[str]:
    """The words that date the saying, as the machine reads them."""
    told = (dated for dated in one.dates if dated.day == one.when and not dated.by_editor)
    return [
        " ".join(dated.span.of(characters).split())
        for dated in told
        if not any(part.meets(dated.span) for part in one.content)
    ]
