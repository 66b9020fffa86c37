"""Who stands against whom in an article."""

from __future__ import annotations

from collections import deque

from ...model import Stance
from ..notes.cast import Cast


def contradictions(cast: Cast) -> tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]:
    """Each pair of sides that stand against each other, however many statements either has.

    Who turns down a demand contradicts nobody: nothing was said to be so.
    """
    seen: set[int] = set()
    found = []
    for statement in cast.article.statements:
        number = statement.number
        if number not in seen and _opposed(number, cast):
            side = _sides_from(number, cast)
            seen.update(side)
            one = tuple(sorted(key for key, first in side.items() if first))
            other = tuple(sorted(key for key, first in side.items() if not first))
            found.append((one, other))
    return tuple(found)


def _sides_from(start: int, cast: Cast) -> dict[int, bool]:
    """Every statement linked to `start` by contradictions, and whether it stands on its side."""
    side = {start: True}
    waiting = deque([start])
    while waiting:
        number = waiting.popleft()
        for other in _opposed(number, cast):
            if other not in side:
                side[other] = not side[number]
                waiting.append(other)
    return side


def _opposed(number: int, cast: Cast) -> tuple[int, ...]:
    """The statements that a statement stands against, whichever of the two answers the other."""
    others = (*cast.against.get(number, ()), *cast.answered.get(number, ()))
    return tuple(other for other in others if not (_demands(number, cast) or _demands(other, cast)))


def _demands(number: int, cast: Cast) -> bool:
    return cast.by_number[number].stance is Stance.ASKS
