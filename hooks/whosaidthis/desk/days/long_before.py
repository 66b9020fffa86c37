"""Days of saying that an editor puts in a year of which the article tells nothing: its year is a slip."""

from __future__ import annotations

import datetime
import re

from ...model import Level
from ...reading.source import Source
from ..wish import Wish

_TELLS_OF_YEARS = re.compile(r"(?i)\b(?:years?|decades?|century|centuries|anniversary|ago)\b")
_LIFETIME = 70
"""Years: nobody who speaks today said it then."""
_NEAR = 7
"""Days by which a report may follow what was said, and more."""


def note_long_before(wish: Wish, source: Source, day: datetime.date | None) -> None:
    """Note a day of saying that would be near `day`, the article's own, in another year, or a lifetime ago.

    Where the article has that year, or the paragraph tells of years, it is meant.
    """
    said = wish.when
    if said is None or day is None or said.year >= day.year or str(said.year) in source.text.characters:
        return
    in_its_year = _in_year(said, day.year)
    near = abs((day - in_its_year).days) <= _NEAR and (day - said).days > _NEAR
    paragraph = source.text.blocks[source.text.block_at(wish.editor.span.start)].span
    if not (near or day.year - said.year >= _LIFETIME) or _TELLS_OF_YEARS.search(
        paragraph.of(source.text.characters)
    ):
        return
    wrong = f"The article is of {day}, and nothing in it tells of the year {said.year}."
    mend = "Look at the year, and leave it if the words are so old."
    wish.add_fault(source, "when", "said-long-before", wrong, mend, level=Level.NOTE)


def _in_year(day: datetime.date, year: int) -> datetime.date:
    """The same day of another year; of 29 February the day before, which every year has."""
    return day.replace(year=year, day=28 if (day.month, day.day) == (2, 29) else day.day)
