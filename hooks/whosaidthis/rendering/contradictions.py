"""Who stands against whom in an article."""

from __future__ import annotations

from collections import deque

from .cast import Cast


def contradictions(cast: Cast) -> tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]:
    """Each pair of sides that stand against each other, however many statements either has."""
    seen: set[int] = set()
    found = []
    for statement in cast.article.statements:
        number = statement.number
        if number not in seen and (number in cast.against or number in cast.answered):
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
        for other in (*cast.against.get(number, ()), *cast.answered.get(number, ())):
            if other not in side:
                side[other] = not side[number]
                waiting.append(other)
    return side
