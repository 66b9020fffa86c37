"""The picture "How it reached this page": where every word, box and line of it stands.

Speakers stand in rows at the left: first those whose words a relay carried, relay by relay, then the others.
Lines lead from them to the relay's box, from there to the outlet, and on to this page. Lines of speakers
without a relay pass below all relays and come up from under the box that they lead to, so that no line
crosses a box or words, however many speakers there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from ...model import Voice
from ..wording import picture as wording
from .boxes import HALF_LINE, Box, relay_box, target_boxes
from .curves import Curve, across, from_below
from .labels import Label, above, count, untold
from .routes import Relay, Routes, Told, WayKind
from .rows import Row, name_column, row

WIDTH = 1060
PITCH = 38
"""From one speaker to the next."""
HALF_ROW = 18
_GAP = 14
"""Between the speakers of a relay and those after them."""
_TOP = 48
_BOTTOM = 10
_RELAY_ROOM = 104
"""What one of several relays needs for its box and the words above and below it."""
_LINES_START = 396
_BESIDE = 4
"""Between the lines of one speaker whose statements went different ways."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything drawn, in units of a picture that is `width` by `height`."""

    width: int
    height: int
    rows: tuple[Row, ...]
    boxes: tuple[Box, ...]
    curves: tuple[Curve, ...]
    labels: tuple[Label, ...]

    @property
    def strands(self) -> Iterator[tuple[WayKind, list[str]]]:
        """The paths of the curves, those that follow each other and look alike together."""
        for way, curves in groupby(self.curves, key=lambda curve: curve.way):
            yield way, [curve.path for curve in curves]


@dataclass(frozen=True, slots=True)
class _Group:
    """The speakers of one relay, or those without one, with the heights of their rows."""

    relay: Relay | None
    told: tuple[Told, ...]
    heights: tuple[float, ...]
    middle: float


def draw(routes: Routes) -> Picture:
    """The picture of `routes`."""
    groups = _groups(routes)
    relayed = [group for group in groups if group.relay]
    line = _line(relayed or groups)
    targets = target_boxes(routes, line)
    alone = len(relayed) == 1
    relays = [relay_box(one.relay.name, one.middle, alone=alone) for one in relayed if one.relay]
    start = name_column(told.speaker for group in groups for told in group.told)
    labels = tuple(_labels(routes, groups, relays, targets))
    lowest = (
        *(height + HALF_ROW for group in groups for height in group.heights),
        *(box.bottom for box in (*relays, *targets)),
        *(label.y for label in labels),
    )
    return Picture(
        width=WIDTH,
        height=round(max(lowest) + _BOTTOM),
        rows=tuple(
            row(told, height, start, _LINES_START, relayed=group.relay is not None)
            for group in groups
            for told, height in zip(group.told, group.heights, strict=True)
        ),
        boxes=(*relays, *targets),
        curves=tuple(_curves(groups, relays, targets)),
        labels=labels,
    )


def _groups(routes: Routes) -> list[_Group]:
    """The speakers from top to bottom."""
    groups: list[_Group] = []
    others = tuple(one for one in routes.told if not one.own)
    top = float(_TOP)
    for relay in routes.relays:
        room = max(len(relay.told), 1) * PITCH
        least = _RELAY_ROOM if len(routes.relays) > 1 else PITCH
        group = _group(relay, relay.told, top + max(least - room, 0) / 2)
        groups.append(group)
        top += max(room, least) + _GAP
    if others:
        groups.append(_group(None, others, max(top, _TOP)))
    return groups


def _group(relay: Relay | None, told: tuple[Told, ...], top: float) -> _Group:
    heights = tuple(top + place * PITCH for place in range(len(told)))
    middle = heights[len(heights) // 2] if heights else top
    return _Group(relay, told, heights, middle)


def _line(groups: Sequence[_Group]) -> float:
    """The height of the boxes that the lines of `groups` lead to: that of the one relay, or the middle."""
    if not groups:
        return _TOP
    return (groups[0].middle + groups[-1].middle) / 2


def _curves(groups: Sequence[_Group], relays: Sequence[Box], targets: Sequence[Box]) -> Iterator[Curve]:
    first = targets[0]
    boxes = iter(relays)
    for group in groups:
        end = next(boxes) if group.relay else first
        for told, height in zip(group.told, group.heights, strict=True):
            for place, way in enumerate(told.kinds):
                line = from_below if relays and not group.relay else across
                yield line(_LINES_START, height + place * _BESIDE, end, way)
    for box in relays:
        yield across(box.right, box.middle, first, WayKind.STATED)
    for box, after in pairwise(targets):
        yield across(box.right, box.middle, after, WayKind.STATED)


def _labels(
    routes: Routes, groups: Sequence[_Group], relays: Sequence[Box], targets: Sequence[Box]
) -> Iterator[Label]:
    first, alone = targets[0], len(relays) == 1
    for relay, box in zip(routes.relays, relays, strict=True):
        yield from above(box, wording.role(relay.kind, relay.when), alone=alone)
        yield count(box, first, wording.statements(len(relay.numbers)), alone=alone)
    if routes.outlet:
        yield from above(first, wording.role(routes.outlet_kind, None), alone=True)
        yield count(first, targets[1], wording.statements(routes.statements), alone=True)
    open_ends = [
        (height, told)
        for group in groups
        if group.relay is None
        for told, height in zip(group.told, group.heights, strict=True)
        if WayKind.NOT_STATED in told.kinds
    ]
    if open_ends:
        people = [told for _, told in open_ends if told.speaker.voice != Voice.DOCUMENT]
        open_ways = [way for told in people for way in told.ways if way.kind == WayKind.NOT_STATED]
        numbers = {number for way in open_ways for number in way.numbers}
        height = max(open_ends[0][0], first.bottom + HALF_LINE * 2) if relays else first.bottom
        if numbers:
            yield from untold(first, height, wording.untold(len(numbers), routes.teller), beside=bool(relays))
