"""Examples of what goes wrong, for those who mend it."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from .judging import Judgement, Marked, Verdict


class ErrorKind(StrEnum):
    """Classes of errors."""

    MISSED = "missed"
    """A gold that is not found."""
    EXTRA = "extra"
    """A prediction that matches no gold."""
    WRONG = "wrong"
    """A prediction that names somebody else."""
    UNSOURCED = "unsourced"
    """A prediction that names nobody where the gold does."""
    EDGES = "edges"
    """A prediction that matches a gold but does not take exactly its words."""


@dataclass(frozen=True, slots=True)
class Example:
    """One error in its article."""

    judgement: Judgement
    golds: tuple[Marked, ...]
    predicted: tuple[Marked, ...]

    @property
    def place(self) -> int:
        """The first character of what it is about."""
        return min(start for one in (*self.golds, *self.predicted) for start, _ in one.given.content)

    @property
    def id(self) -> str:
        """The article's id."""
        return self.judgement.article.id


def examples(judgements: Iterable[Judgement], kind: ErrorKind) -> Iterator[Example]:
    """All errors of one class, in the order of the articles."""
    for judgement in judgements:
        if kind is ErrorKind.MISSED:
            missed = (gold for gold in judgement.golds if not gold.matched)
            yield from (Example(judgement, (gold.one,), gold.mates) for gold in missed)
        else:
            erring = (one for one in judgement.predicted if _errs(one, kind))
            yield from (Example(judgement, one.mates, (one.one,)) for one in erring)


def sample(found: Sequence[Example], most: int, seed: int) -> list[Example]:
    """At most `most` of the errors, chosen by `seed`, in their order."""
    chosen = random.Random(seed).sample(range(len(found)), min(most, len(found)))  # noqa: S311
    return [found[place] for place in sorted(chosen)]


def _errs(one: Verdict, kind: ErrorKind) -> bool:
    match kind:
        case ErrorKind.EXTRA:
            return not one.matched
        case ErrorKind.WRONG:
            return one.wrong
        case ErrorKind.UNSOURCED:
            return one.judged and not one.names_source
        case ErrorKind.EDGES:
            return one.matched and not one.exact
    return False
