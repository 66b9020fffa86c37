"""One quotation against the report, word by word."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .beside import Beside
from .difference import Difference, Way
from .exact import find_exact
from .nearest import Likeness, find_nearest
from .printed import Printed
from .report import NO_QUOTATION, Report

_ALIKE = 0.4
"""What share of its words a changed quotation has in common with the report's."""
_MOSTLY = 0.5
"""What share of its words stands in the report outside of quotation marks if they are its writer's."""
_CLEARLY = 0.2
"""By how much one part of the report must be nearer than another to be taken for it."""
_LONG, _STEP = 120, 60
"""Words of a quotation that are compared at once, and from where to where the next ones begin."""


def compare(quotation: Printed, report: Report) -> tuple[Difference, ...]:
    """Every place where the words of `quotation` are not the report's, in their order; none where all are."""
    return _compare(quotation, report, _differing)


def compare_apart(quotation: Printed, report: Report) -> tuple[Difference, ...]:
    """The same of words that the page sets apart without marks: the report may have them without too."""
    found = _compare(quotation, report, _differing_apart)
    return tuple(one for one in found if one.way not in (Way.NOT_QUOTED, Way.JOINED))


def _compare(
    quotation: Printed, report: Report, differing: Callable[[Printed, Report], Iterator[Difference]]
) -> tuple[Difference, ...]:
    whole = find_exact(quotation, report) if quotation.words else ()
    if whole is not None:
        return whole
    size = len(quotation.words)
    if size <= _LONG:
        return tuple(differing(quotation, report))
    found: dict[tuple[int, Way], Difference] = {}
    for start in range(0, size - _STEP, _STEP):
        part = quotation.part(start, min(size, start + _LONG))
        for one in differing(part, report):
            if one.way is not Way.TURNED:
                moved = Difference(start + one.at, one.way, one.article, one.report)
                found.setdefault((moved.at, moved.way), moved)
    return tuple(sorted(found.values()))


def _differing(quotation: Printed, report: Report) -> Iterator[Difference]:
    exact = find_exact(quotation, report)
    if exact is not None:
        yield from exact
        return
    quoted = find_nearest(quotation.folded, report, quoted=True)
    free = find_nearest(quotation.folded, report, quoted=False)
    share = quoted.share if quoted else 0.0
    if free and free.share >= share + _CLEARLY and _unquoted_share(free, quotation, report) >= _MOSTLY:
        first, last = free.blocks[0], free.blocks[-1]
        words = report.shown(first.start, last.start + last.size)
        yield Difference(_first_differing(free), Way.NOT_QUOTED, "", words)
    elif quoted is None or share < _ALIKE:
        yield Difference(_first_differing(quoted), Way.NOT_FOUND)
    else:
        yield from Beside(quotation, report, quoted).differences()


def _differing_apart(quotation: Printed, report: Report) -> Iterator[Difference]:
    exact = find_exact(quotation, report)
    if exact is not None:
        yield from exact
        return
    both = (find_nearest(quotation.folded, report, quoted=quoted) for quoted in (True, False))
    nearest = max(filter(None, both), key=lambda one: one.share, default=None)
    if nearest is None or nearest.share < _ALIKE:
        yield Difference(_first_differing(nearest), Way.NOT_FOUND)
    else:
        yield from Beside(quotation, report, nearest).differences()


def _unquoted_share(free: Likeness, quotation: Printed, report: Report) -> float:
    """How much of the quotation's words stands in the report outside of quotation marks, by their weight."""
    weights = [report.weight(word) for word in quotation.folded]
    unquoted = (
        weights[block.at + step]
        for block in free.blocks
        for step in range(block.size)
        if report.quotation[block.start + step] == NO_QUOTATION
    )
    return sum(unquoted) / sum(weights)


def _first_differing(found: Likeness | None) -> int:
    """The number of the first word that is not shared."""
    if found is None or not found.blocks or found.blocks[0].at:
        return 0
    return found.blocks[0].size
