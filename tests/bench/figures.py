"""Counts of verdicts, and the shares that are made of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .judging import Judgement, Verdict
from .kinds import Kind

ROWS: Mapping[str, frozenset[Kind]] = {
    **{kind.value: frozenset({kind}) for kind in Kind},
    "quoted": frozenset({Kind.DIRECT, Kind.MIXED}),
    "all": frozenset(Kind),
}
"""The rows of the table by form, and the forms that each takes in."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of some verdicts are what."""

    count: int
    exact: int
    words: int
    shared: int
    matched: int
    names_source: int
    right: int
    judged: int
    wrong: int

    @classmethod
    def of(cls, verdicts: Iterable[Verdict]) -> Tally:
        """Count `verdicts`; each field but `count` is named for what it counts of them."""
        every = list(verdicts)
        return cls(
            count=len(every),
            exact=sum(one.exact for one in every),
            words=sum(one.words for one in every),
            shared=sum(one.shared for one in every),
            matched=sum(one.matched for one in every),
            names_source=sum(one.names_source for one in every),
            right=sum(one.right for one in every),
            judged=sum(one.judged for one in every),
            wrong=sum(one.wrong for one in every),
        )


@dataclass(frozen=True, slots=True)
class Score:
    """Precision and recall, from 0 to 1."""

    p: float
    r: float

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        return share(2 * self.p * self.r, self.p + self.r)


@dataclass(frozen=True, slots=True)
class Figures:
    """One row: gold and predicted attributions of one form, counted."""

    golds: Tally
    predicted: Tally

    @property
    def scores(self) -> Mapping[str, Score]:
        """What is measured, by name."""
        golds, predicted = self.golds, self.predicted
        return {
            "exact": Score(share(predicted.exact, predicted.count), share(golds.exact, golds.count)),
            "tokens": Score(share(predicted.shared, predicted.words), share(golds.shared, golds.words)),
            "match": Score(share(predicted.matched, predicted.count), share(golds.matched, golds.count)),
            "speaker": Score(
                share(predicted.right, predicted.names_source), share(golds.right, golds.names_source)
            ),
        }

    @property
    def wrong_speaker_rate(self) -> float:
        """The share of somebody else's words, of predictions whose speaker can be compared."""
        return share(self.predicted.wrong, self.predicted.judged)


def figures_by_form(judgements: Sequence[Judgement]) -> Mapping[str, Figures]:
    """The figures of every row, over all articles."""
    return {
        row: Figures(
            Tally.of(one for judged in judgements for one in judged.golds if one.kind in kinds),
            Tally.of(one for judged in judgements for one in judged.predicted if one.kind in kinds),
        )
        for row, kinds in ROWS.items()
    }


def share(part: float, whole: float) -> float:
    """`part` of `whole`; 0 where there is nothing."""
    return part / whole if whole else 0.0
