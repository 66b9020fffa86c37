"""Members of an unnamed group of whom an article says why they are not named."""

from __future__ import annotations

from collections.abc import Sequence

from .speaker import Speaker
from .statement import Statement


def explained_members(group: Speaker, statements: Sequence[Statement]) -> tuple[int, ...]:
    """The numbers of their first statements, one a member; none where the whole group has a reason."""
    if group.reason:
        return ()
    keys = {group.key, *(part.key for part in group.parts)}
    first: dict[str, int] = {}
    for one in statements:
        if one.speaker.member_of in keys and one.speaker.reason:
            first.setdefault(one.speaker.key, one.number)
    return tuple(first.values())
