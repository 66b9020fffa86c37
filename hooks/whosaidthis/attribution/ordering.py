"""The order of a text's attributions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..model import Attribution


def in_order(found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """The attributions sorted by content, `inside` renumbered."""
    return _at(found, sorted(range(len(found)), key=lambda place: (found[place].content[0].start, place)))


def picked(found: Sequence[Attribution | None]) -> tuple[Attribution, ...]:
    """Those of `found` that are there, `inside` renumbered; it counts in `found`."""
    return _at(found, [place for place, one in enumerate(found) if one is not None])


def spoken(found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Those of `found` in which somebody is said to speak, `inside` renumbered."""
    return picked([one if one.spoken else None for one in found])


def _at(found: Sequence[Attribution | None], places: Sequence[int]) -> tuple[Attribution, ...]:
    """The attributions at `places`; what stood inside one that is gone stands inside none."""
    new = {old: place for place, old in enumerate(places)}
    return tuple(
        one if one.inside is None else replace(one, inside=new.get(one.inside))
        for one in (found[place] for place in places)
        if one is not None
    )
