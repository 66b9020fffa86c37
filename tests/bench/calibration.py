"""Whether the machine is right as often as it says that it is sure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from .figures import Tally
from .judging import Verdict

EDGES = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0)


@dataclass(frozen=True, slots=True)
class Bin:
    """Predictions that name a source and are about equally sure of it."""

    low: float
    high: float
    tally: Tally

    @property
    def name(self) -> str:
        """The bounds; only the last bin holds its upper one."""
        return f"{self.low:g} to {self.high:g}"


def bins(verdicts: Iterable[Verdict]) -> tuple[Bin, ...]:
    """The predicted `verdicts` that say how sure they are, by that; nothing where none says so."""
    surest = [
        (one.one.given.sure, one) for one in verdicts if one.one.given.sure is not None and one.names_source
    ]
    if not surest:
        return ()
    return tuple(
        Bin(
            low,
            high,
            Tally.of(one for sure, one in surest if low <= sure and (sure < high or high == EDGES[-1])),
        )
        for low, high in pairwise(EDGES)
    )
