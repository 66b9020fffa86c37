"""The machine's candidates against a gold list: what is missing, false, or called wrongly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from whosaidthis.entries.spelling import fold
from whosaidthis.model import Candidate, Kind

from .gold_list import GoldName


class Group(StrEnum):
    """What is counted together."""

    WEAPONS = "weapons"
    OFFICIALS = "officials"


class Outcome(StrEnum):
    """How one name fared."""

    RIGHT = "right"
    KIND = "wrong kind"
    ROLE = "wrong role"
    MISSING = "missing"
    FALSE = "false alarm"


@dataclass(frozen=True, slots=True)
class Judged:
    """One name of the list or of the machine, with its outcome."""

    group: Group
    outcome: Outcome
    name: str
    detail: str
    """What the machine said of it, or what the list says."""

    def __str__(self) -> str:
        return f"{self.outcome}: {self.name} ({self.detail})"


@dataclass(frozen=True, slots=True)
class Figures:
    """How well one group was found, each from 0 to 1; 1 where there was nothing to find."""

    precision: float
    recall: float
    called: float
    """The share of kind and role that are right, among those found."""


def judge(gold: Iterable[GoldName], found: Iterable[Candidate]) -> tuple[Judged, ...]:
    """Each candidate, then each name that the machine missed; optional names count as nothing."""
    open_names = list(gold)
    judged = []
    for candidate in found:
        named = next((one for one in open_names if _is_named(candidate, one)), None)
        if named is None:
            judged.append(_judged(candidate, Outcome.FALSE))
            continue
        open_names.remove(named)
        if not named.optional:
            judged.append(_judged(candidate, _outcome(candidate, named)))
    missing = (one for one in open_names if not one.optional)
    return (*judged, *(_missing(one) for one in missing))


def figures(judged: Iterable[Judged], group: Group) -> Figures:
    """The figures of `group`."""
    counts = Counter(one.outcome for one in judged if one.group is group)
    matched = counts[Outcome.RIGHT] + counts[Outcome.KIND] + counts[Outcome.ROLE]
    return Figures(
        _share(matched, matched + counts[Outcome.FALSE]),
        _share(matched, matched + counts[Outcome.MISSING]),
        _share(counts[Outcome.RIGHT], matched),
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def _group(kind: Kind) -> Group:
    return Group.OFFICIALS if kind is Kind.OFFICIAL else Group.WEAPONS


def _is_named(candidate: Candidate, gold: GoldName) -> bool:
    same_group = _group(candidate.kind) is _group(gold.kinds[0])
    return same_group and fold(candidate.name) in map(fold, gold.names)


def _outcome(candidate: Candidate, gold: GoldName) -> Outcome:
    if candidate.kind not in gold.kinds:
        return Outcome.KIND
    if gold.roles and fold(candidate.role or "") not in map(fold, gold.roles):
        return Outcome.ROLE
    return Outcome.RIGHT


def _judged(candidate: Candidate, outcome: Outcome) -> Judged:
    return Judged(
        _group(candidate.kind), outcome, candidate.name, f"{candidate.kind}, {candidate.role or 'no role'}"
    )


def _missing(gold: GoldName) -> Judged:
    wanted = " or ".join((*gold.kinds, *gold.roles))
    return Judged(_group(gold.kinds[0]), Outcome.MISSING, gold.names[0], wanted)
