"""The ids on a page, in little room: MkDocs asks for one only where a link leads to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

_BETWEEN = "\x1f"


class Anchors(Set[str]):
    """A set of ids, held as one string."""

    __slots__ = ("_joined",)

    def __init__(self, ids: Iterable[str] = ()) -> None:
        self._joined = "".join(f"{_BETWEEN}{one}" for one in sorted(ids)) + _BETWEEN

    def __contains__(self, one: object) -> bool:
        return isinstance(one, str) and _BETWEEN not in one and f"{_BETWEEN}{one}{_BETWEEN}" in self._joined

    def __iter__(self) -> Iterator[str]:
        return iter(self._joined.split(_BETWEEN)[1:-1])

    def __len__(self) -> int:
        return self._joined.count(_BETWEEN) - 1
