"""The chart of how far an entry is said to fly, drawn from its facts."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...model import Entry, Range, Said
from ..wording import ranges as wording
from ..wording.words import bare_name
from .cited import Cited, cited

_ENDS = ((1.0, 4), (2.0, 4), (3.0, 3), (4.0, 4), (6.0, 3), (10.0, 4))
"""Round ends of a scale, to be multiplied by ten as often as needed, and into how many parts each falls."""
_NEARLY = 1 - 1e-9
"""What a float may lose on the way."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A hairline of the scale."""

    place: str
    """Where it stands: a percentage of the scale."""
    label: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure. A bracket is drawn from `start` to the end of the bar, a bar from its beginning."""

    end: str
    """Where it ends: a percentage of the scale."""
    start: str
    """Where the bracket begins, and `middle` how long it is: percentages of the bar; both empty for a bar."""
    middle: str
    hatched: bool
    figure: str
    claimant: str
    sources: tuple[Cited, ...]
    announced: str
    """Who announced the figure; empty where others give it."""


@dataclass(frozen=True, slots=True)
class Row:
    """The bars of one version, below each other."""

    of: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """The chart of one entry."""

    title: str
    lead: str
    ticks: tuple[Tick, ...]
    """From 0 to the end of the scale, evenly."""
    rows: tuple[Row, ...]
    """In the order of the fact table, each where its first figure stands there."""
    caption: str
    names_announcers: bool
    """Whether every hatched bar says who announced it: more than one did."""


def chart_of(entry: Entry) -> Chart | None:
    """The chart of an entry; None where no fact has a range."""
    groups: dict[str, list[tuple[Said, Range]]] = {}
    for said, found in _ranges(entry):
        groups.setdefault(found.of or entry.name, []).append((said, found))
    ranges = [found for group in groups.values() for _, found in group]
    if not ranges:
        return None
    end, parts = scale(max(found.far for found in ranges))
    return Chart(
        title=wording.title(entry.kind),
        lead=wording.lead(len(ranges), len(groups)),
        ticks=tuple(
            Tick(_percent(part / parts), wording.number(end * part / parts)) for part in range(parts + 1)
        ),
        rows=tuple(
            Row(of, tuple(_bar(said, found, end) for said, found in group)) for of, group in groups.items()
        ),
        caption=wording.caption(ranges, _points(entry)),
        names_announcers=len(wording.announcers(ranges)) > 1,
    )


def scale(farthest: float) -> tuple[float, int]:
    """A round end of the scale, not below `farthest` (above 0), and into how many equal parts it falls."""
    power = 10.0 ** math.floor(math.log10(farthest))
    return next((end * power, parts) for end, parts in _ENDS if end * power >= farthest * _NEARLY)


def _ranges(entry: Entry) -> Iterator[tuple[Said, Range]]:
    for fact in entry.facts:
        for said in fact.said:
            if said.range is not None:
                yield said, said.range


def _points(entry: Entry) -> list[str]:
    """The points of the fact table that the figures stand under."""
    return list(
        dict.fromkeys(fact.point for fact in entry.facts if any(said.range is not None for said in fact.said))
    )


def _bar(said: Said, found: Range, end: float) -> Bar:
    bracket = found.near is not None
    own = said.claimant is not None and said.claimant == found.announced_by
    start = (found.near or 0) / found.far
    claimant = wording.claimant(said.claimant) if said.claimant and not _says_itself(said) else ""
    return Bar(
        end=_percent(found.far / end),
        start=_percent(start) if bracket else "",
        middle=_percent(1 - start) if bracket else "",
        hatched=found.announced_by is not None,
        figure=wording.figure(found),
        claimant=claimant,
        sources=_in_line(cited(said.sources)) if claimant else cited(said.sources),
        announced=wording.announced(found.announced_by) if found.announced_by and not own else "",
    )


def _in_line(sources: Sequence[Cited]) -> tuple[Cited, ...]:
    """Sources behind whoever makes the claim: "the minister, in a news agency, not named"."""
    return tuple((wording.claimant(label), url, note) for label, url, note in sources)


def _says_itself(said: Said) -> bool:
    """Whether all that cites the claim was published by whoever makes it: the sources name that already."""
    makes = bare_name(said.claimant or "")
    return bool(said.sources) and all(bare_name(one.publisher) == makes for one in said.sources)


def _percent(part: float) -> str:
    return f"{round(100 * part, 2):g}%"
