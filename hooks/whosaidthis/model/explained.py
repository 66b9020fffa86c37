"""Members of an unnamed group of whom an article says why they are not named."""

from __future__ import annotations

from collections.abc import Iterable

from .speaker import Speaker
from .statement import Statement


class Explained:
    """All of one article, found once."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        self._first: dict[str, dict[str, int]] = {}
        for one in statements:
            if one.speaker.member_of and one.speaker.reason:
                members = self._first.setdefault(one.speaker.member_of, {})
                members.setdefault(one.speaker.key, one.number)

    def members(self, group: Speaker) -> tuple[int, ...]:
        """The numbers of their first statements, one a member; none where the whole group has a reason."""
        if group.reason:
            return ()
        keys = {group.key, *(part.key for part in group.parts)}
        return tuple(sorted(number for key in keys for number in self._first.get(key, {}).values()))
