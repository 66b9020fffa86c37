"""The rows of the picture: a speaker each, with marks, name, and one remark."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...model import Speaker, Voice
from ..notes.of_a_paragraph import item_marks
from ..wording import picture as wording
from ..wording import reached as list_wording
from .measure import NAME, SMALL, cut, width
from .routes import Told

_MARK = 18
"""From one mark to the next."""
_LEAST_MARKS = 2
_SPACE = 10


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark of a kind of speaker, by the left end of its place."""

    x: float
    voice: Voice


@dataclass(frozen=True, slots=True)
class Row:
    """One speaker."""

    y: float
    """The height of its middle."""
    marks: tuple[Mark, ...]
    name: str
    title: str
    """The name and the remark in full, where one of them is cut; else empty."""
    name_x: float
    remark: str
    below: bool
    """Whether the remark stands below the name, for want of room beside it."""


def name_column(speakers: Iterable[Speaker]) -> float:
    """Where the names start: after as many marks as one speaker has at most."""
    most = max((len(item_marks((one,))) for one in speakers), default=_LEAST_MARKS)
    return max(most, _LEAST_MARKS) * _MARK + _SPACE


def row(told: Told, height: float, start: float, end: float, *, relayed: bool) -> Row:
    """The row of one speaker between `start`, where its name starts, and `end`, where its line does.

    `relayed`: whether its line leads to the relay that it told; else whom it told is in the remark. A remark
    that does not fit beside the name stands below it.
    """
    room = end - start - _SPACE
    whole = list_wording.source_name(told.speaker)
    name = cut(whole, NAME, room)
    quoted = _quoted(told)
    hearers = () if relayed else tuple(way.hearer for way in told.ways if way.hearer)
    read = any(member.read for member in told.members)
    remark = wording.remark(told.speaker, told.hedges, quoted, hearers, read=read)
    beside = width(name, NAME) + 8 + width(remark, SMALL) <= room
    marks = item_marks((told.speaker,))
    short = cut(remark, SMALL, room)
    left = start - _SPACE - len(marks) * _MARK
    return Row(
        y=height,
        marks=tuple(Mark(left + place * _MARK, voice) for place, voice in enumerate(marks)),
        name=name,
        title="" if (name, short) == (whole, remark) else "; ".join(filter(None, (whole, remark))),
        name_x=start,
        remark=short,
        below=bool(remark) and not beside,
    )


def _quoted(told: Told) -> int:
    """How many of a group are quoted alone: one may be met again, so never more than the group has."""
    met = sum(member.count for member in told.members)
    return met if told.speaker.count is None else min(met, told.speaker.count)
