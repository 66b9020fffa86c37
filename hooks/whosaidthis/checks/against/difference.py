"""What differs between a quotation and the report."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

BESIDE_SEAM = 3
"""How many words beside a seam a message shows."""


class Way(StrEnum):
    """How a quotation differs; the codes of faults end with these words."""

    CHANGED = "changed"
    """Other words, or more of them."""
    CUT = "cut"
    """Words left out inside, and no mark for it."""
    JOINED = "joined"
    """Words of two quotations, and no mark between them."""
    NOT_QUOTED = "not-quoted"
    """Words of the report that stand in no quotation marks there."""
    NOT_FOUND = "not-found"
    """Words unlike all that the report quotes."""
    TURNED = "turned"
    """Words whose sense may hang on what the quotation leaves out before or after them."""


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """One place where a quotation differs."""

    at: int
    """The number of the quotation's word at which it shows."""
    way: Way
    article: str = ""
    """The article's words there; of a joined quotation, the words before it; of one whose sense is turned
    inside, the word behind the mark of the cut."""
    report: str = ""
    """The report's words there."""
