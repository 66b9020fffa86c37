"""Which predicted contents answer which gold ones.

A content is the set of its words. One-to-one comes first, then pieces (several predictions inside one gold)
and lumps (several golds inside one prediction).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .words import Numbers

ALIKE = 0.5
"""The least Jaccard index of the words of two contents that match."""

INSIDE = 0.8
"""The least share of its words with which a content lies inside another."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Contents by their places in the two lists; those that match nothing are left out."""

    of_gold: Mapping[int, tuple[int, ...]]
    """The predictions that match a gold."""
    of_predicted: Mapping[int, tuple[int, ...]]
    """The golds that match a prediction."""
    found: frozenset[int]
    """Golds of which enough is covered; one that has only a small piece is matched but not found."""


def align(golds: Sequence[Numbers], predicted: Sequence[Numbers]) -> Alignment:
    """Match `predicted` contents with `golds`; none of either may be empty."""
    aligning = _Aligning(golds, predicted)
    aligning.pairs()
    aligning.pieces()
    aligning.lumps()
    return aligning.result()


def jaccard(one: Numbers, other: Numbers) -> float:
    """The share of their words that both have."""
    return len(one & other) / len(one | other) if one & other else 0.0


class _Aligning:
    def __init__(self, golds: Sequence[Numbers], predicted: Sequence[Numbers]) -> None:
        self._golds = golds
        self._predicted = predicted
        self._of_gold: dict[int, list[int]] = {}
        self._of_predicted: dict[int, list[int]] = {}
        self._found: set[int] = set()
        with_word: dict[int, set[int]] = defaultdict(set)
        for gold, words in enumerate(golds):
            for word in words:
                with_word[word].add(gold)
        self._near = [sorted(set().union(*(with_word.get(w, ()) for w in words))) for words in predicted]

    def result(self) -> Alignment:
        return Alignment(
            {gold: tuple(mates) for gold, mates in self._of_gold.items()},
            {one: tuple(mates) for one, mates in self._of_predicted.items()},
            frozenset(self._found),
        )

    def pairs(self) -> None:
        """One to one, the most alike first, then the earliest."""
        scored = sorted(
            (-jaccard(self._golds[gold], words), one, gold)
            for one, words in enumerate(self._predicted)
            for gold in self._near[one]
        )
        for score, one, gold in scored:
            if -score >= ALIKE and gold not in self._of_gold and one not in self._of_predicted:
                self._join(gold, one)
                self._found.add(gold)

    def pieces(self) -> None:
        """Predictions inside one gold, which is found when all its pieces together cover enough of it."""
        for gold, loose in self._loose_pieces().items():
            covered = self._union(self._predicted, self._of_gold.get(gold, ()))
            for one in sorted(loose, key=lambda one: -self._shared(gold, one)):
                words = self._predicted[one]
                if 2 * len(covered & words) < len(words):
                    covered |= words
                    self._join(gold, one)
            if jaccard(self._golds[gold], covered) >= ALIKE:
                self._found.add(gold)

    def _loose_pieces(self) -> Mapping[int, list[int]]:
        pieces: dict[int, list[int]] = defaultdict(list)
        for one, words in enumerate(self._predicted):
            if one not in self._of_predicted and self._near[one]:
                gold = max(self._near[one], key=lambda gold: self._shared(gold, one))
                if self._shared(gold, one) >= INSIDE * len(words):
                    pieces[gold].append(one)
        return pieces

    def lumps(self) -> None:
        """Predictions that hold golds which nothing has matched yet, and little else."""
        for one, words in enumerate(self._predicted):
            mates = self._of_predicted.get(one, [])
            if any(len(self._of_gold[gold]) > 1 for gold in mates):
                continue
            inside = [gold for gold in self._near[one] if self._is_free_inside(gold, one)]
            if inside and jaccard(self._union(self._golds, [*inside, *mates]), words) >= ALIKE:
                for gold in inside:
                    self._join(gold, one)
                self._found.update(inside)

    def _is_free_inside(self, gold: int, one: int) -> bool:
        return gold not in self._of_gold and self._shared(gold, one) >= INSIDE * len(self._golds[gold])

    def _shared(self, gold: int, one: int) -> int:
        return len(self._golds[gold] & self._predicted[one])

    def _join(self, gold: int, one: int) -> None:
        self._of_gold.setdefault(gold, []).append(one)
        self._of_predicted.setdefault(one, []).append(gold)

    @staticmethod
    def _union(contents: Sequence[Numbers], chosen: Iterable[int]) -> Numbers:
        return frozenset[int]().union(*(contents[each] for each in chosen))
