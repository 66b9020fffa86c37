"""What is right and wrong in one article, attribution by attribution."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from .alignment import Alignment, align
from .corpus import MarkedArticle
from .kinds import Kind, kind_of
from .naming import rightly_named
from .quotations import quotation_of_words
from .records import Attribution
from .words import Numbers, Words


@dataclass(frozen=True, slots=True)
class Marked:
    """An attribution by the words that it takes."""

    given: Attribution
    content: Numbers
    source: Numbers
    kind: Kind


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one attribution fares, gold or predicted, against those of the other side."""

    one: Marked
    kind: Kind
    """The form under which it counts: a prediction's is that of the gold which it matches best."""
    mates: tuple[Marked, ...]
    """Those of the other side that it matches."""
    matched: bool
    """A prediction: it has a mate. A gold: it is found."""
    right: bool
    """Its speaker is rightly named."""
    exact: bool
    """One of the other side takes exactly the same words."""
    words: int
    """Words of its content that no earlier one of its own side takes."""
    shared: int
    """How many of those lie in any content of the other side."""

    @property
    def names_source(self) -> bool:
        """Whether it says who speaks."""
        return bool(self.one.source)

    @property
    def judged(self) -> bool:
        """Whether its speaker can be compared: one of its mates has a source."""
        return any(mate.source for mate in self.mates)

    @property
    def wrong(self) -> bool:
        """Whether it names somebody who is not the one."""
        return self.judged and self.names_source and not self.right


@dataclass(frozen=True, slots=True)
class Judgement:
    """All verdicts of one article."""

    article: MarkedArticle
    words: Words
    golds: tuple[Verdict, ...]
    predicted: tuple[Verdict, ...]


def judge(article: MarkedArticle, predicted: Sequence[Attribution]) -> Judgement:
    """Compare the `predicted` attributions of an article with its gold ones.

    Attributions without a word are left out, and predictions that lie mostly in what was discarded.
    """
    words = Words.of(article.text)
    quotation_of = quotation_of_words(words)
    dropped = words.touched(article.discard)
    golds = _marked(article.attributions, words, quotation_of)
    ours = [
        one
        for one in _marked(predicted, words, quotation_of)
        if 2 * len(one.content & dropped) < len(one.content)
    ]
    judging = _Judging(words, golds, ours)
    return Judgement(article, words, judging.golds(), judging.predicted())


def _marked(given: Sequence[Attribution], words: Words, quotation_of: Mapping[int, int]) -> list[Marked]:
    found = []
    for one in given:
        if content := words.touched(one.content):
            kind = kind_of(content, words.touched(one.cue), quotation_of)
            found.append(Marked(one, content, words.touched(one.source), kind))
    return found


class _Judging:
    def __init__(self, words: Words, golds: Sequence[Marked], predicted: Sequence[Marked]) -> None:
        self._words = words
        self._golds = golds
        self._predicted = predicted
        self._alignment: Alignment = align([g.content for g in golds], [p.content for p in predicted])

    def golds(self) -> tuple[Verdict, ...]:
        exact, counted = _exact(self._golds, self._predicted), _counted(self._golds, self._predicted)
        verdicts = []
        for place, gold in enumerate(self._golds):
            mates = self._mates(self._alignment.of_gold, place, self._predicted)
            found = place in self._alignment.found
            right = found and self._mostly_right(gold, mates)
            verdicts.append(Verdict(gold, gold.kind, mates, found, right, exact[place], *counted[place]))
        return tuple(verdicts)

    def predicted(self) -> tuple[Verdict, ...]:
        exact, counted = _exact(self._predicted, self._golds), _counted(self._predicted, self._golds)
        verdicts = []
        for place, one in enumerate(self._predicted):
            mates = self._mates(self._alignment.of_predicted, place, self._golds)
            nearest = max(mates, key=lambda gold: len(gold.content & one.content), default=one)
            right = any(self._right(gold, one) for gold in mates)
            verdicts.append(
                Verdict(one, nearest.kind, mates, bool(mates), right, exact[place], *counted[place])
            )
        return tuple(verdicts)

    @staticmethod
    def _mates(
        places: Mapping[int, tuple[int, ...]], place: int, others: Sequence[Marked]
    ) -> tuple[Marked, ...]:
        return tuple(others[mate] for mate in places.get(place, ()))

    def _mostly_right(self, gold: Marked, mates: Collection[Marked]) -> bool:
        """Whether, of the pieces that name a source, the most by words name the right one."""
        naming = [mate for mate in mates if mate.source]
        right = sum(len(mate.content) for mate in naming if self._right(gold, mate))
        return 2 * right > sum(len(mate.content) for mate in naming)

    def _right(self, gold: Marked, one: Marked) -> bool:
        return rightly_named(gold.source, one.source, self._words)


def _exact(own: Sequence[Marked], others: Sequence[Marked]) -> list[bool]:
    """For each of `own`, whether one of `others` has the same words; each of these serves once."""
    free = Counter(other.content for other in others)
    exact = []
    for one in own:
        exact.append(free[one.content] > 0)
        free[one.content] -= exact[-1]
    return exact


def _counted(own: Sequence[Marked], others: Sequence[Marked]) -> list[tuple[int, int]]:
    """For each of `own`, its words that no earlier one has, and how many of them lie in any of `others`."""
    every = frozenset[int]().union(*(other.content for other in others))
    seen: set[int] = set()
    counted = []
    for one in own:
        fresh = one.content - seen
        seen |= fresh
        counted.append((len(fresh), len(fresh & every)))
    return counted
