"""What each set gave when it was first read, for the guide: `python -m unread.history` prints its table."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
READINGS, LEFT_ALONE = HERE / "first-readings.tsv", HERE / "left-alone.tsv"
GROUPS = (5, 50, 100, 120, 132)
"""The sets with which the groups begin that the guide sums up."""


@dataclass(frozen=True, slots=True)
class Counted:
    """How the statements of one form were read."""

    right: int
    wrong: int
    open: int
    missed: int

    @property
    def total(self) -> int:
        """How many there are."""
        return self.right + self.wrong + self.open + self.missed


@dataclass(frozen=True, slots=True)
class Reading:
    """The first reading of one set."""

    number: int
    folder: str
    articles: int
    quotations: Counted
    paraphrases: Counted


@dataclass(frozen=True, slots=True)
class Alone:
    """How many pieces that are nobody's statement were taken for one, in the sets from `first` to `last`."""

    first: int
    last: int
    pieces: int
    taken: int


def _rows(path: Path) -> Iterator[list[str]]:
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    yield from list(csv.reader(lines, delimiter="\t"))[1:]


def read_history() -> tuple[Reading, ...]:
    """All first readings, in the order of the sets."""
    return tuple(
        Reading(int(row[0]), row[1], int(row[2]), Counted(*map(int, row[3:7])), Counted(*map(int, row[7:11])))
        for row in _rows(READINGS)
    )


def read_alone() -> tuple[Alone, ...]:
    """What was taken for a statement, in the order of the sets."""
    return tuple(Alone(*map(int, row[:4])) for row in _rows(LEFT_ALONE))


def added(counted: Iterable[Counted]) -> Counted:
    """The sum of some countings."""
    each = tuple(counted)
    return Counted(
        sum(one.right for one in each),
        sum(one.wrong for one in each),
        sum(one.open for one in each),
        sum(one.missed for one in each),
    )


def share(part: int, whole: int) -> str:
    """A share as the guide writes it: "87.5 %"."""
    return f"{100 * part / whole:.1f} %"


def summary(readings: Iterable[Reading]) -> str:
    """The table of groups of sets, in Markdown; its last line is all of them."""
    each = tuple(readings)
    ends = (*(start - 1 for start in GROUPS[1:]), each[-1].number)
    head = ("sets", "articles", "quotations", "right", "wrong", "paraphrases", "right", "wrong")
    lines = [head, ("---",) * len(head)]
    lines += [_sum(f"{first} to {last}", each, first, last) for first, last in zip(GROUPS, ends, strict=True)]
    return _markdown([*lines, _sum("all", each, GROUPS[0], ends[-1])])


def _sum(name: str, readings: tuple[Reading, ...], first: int, last: int) -> tuple[str, ...]:
    chosen = [one for one in readings if first <= one.number <= last]
    cells = [name, f"{sum(one.articles for one in chosen):,}"]
    for form in (added(one.quotations for one in chosen), added(one.paraphrases for one in chosen)):
        cells += [f"{form.total:,}", share(form.right, form.total), share(form.wrong, form.total)]
    return tuple(cells)


def _markdown(lines: Iterable[tuple[str, ...]]) -> str:
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


if __name__ == "__main__":
    sys.stdout.write(summary(read_history()))
