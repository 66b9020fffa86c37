"""A long text in stretches that a language model can read at once, each sharing its ends with the next."""

from __future__ import annotations

from collections.abc import Sequence

LENGTH, SHARED = 448, 96
"""Word pieces read at once, and how many of them are read with those before as well."""


def stretches(length: int) -> list[range]:
    """The stretches in which a text of `length` word pieces is read: each shares its ends with the next."""
    found: list[range] = []
    start = 0
    while True:
        end = min(length, start + LENGTH)
        found.append(range(start, end))
        if end == length:
            return found
        start = end - SHARED


def places(found: Sequence[range], length: int) -> tuple[list[int], list[int]]:
    """For each word piece, the stretch that shows most on both its sides, and its place in that stretch."""
    owners, within = [0] * length, [0] * length
    seen = [-1] * length
    for number, stretch in enumerate(found):
        for at in stretch:
            before = at - stretch.start if stretch.start else length
            after = stretch.stop - 1 - at if stretch.stop < length else length
            if min(before, after) > seen[at]:
                seen[at], owners[at], within[at] = min(before, after), number, at - stretch.start
    return owners, within
