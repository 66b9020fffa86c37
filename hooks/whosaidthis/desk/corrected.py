"""Where the corrections of an article lead to on its page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..model import Article, Correction, Statement


@dataclass(frozen=True, slots=True)
class Corrected:
    """One correction, and what of it is on the page."""

    correction: Correction
    number: int | None
    """The statement that was corrected; None where there is none, or none any more."""
    formerly: tuple[str, ...]
    """Its former ids, without prefix: those that nothing else on the page bears."""


def settle(article: Article) -> tuple[Corrected, ...]:
    """The corrections of `article`, the newest first; of one day, the last one written first."""
    corrections = article.facts.corrections
    numbers = current_ids(article.statements)
    led = lead_on(corrections)
    taken = set(numbers)
    found = []
    for correction in corrections:
        former = tuple(one for one in dict.fromkeys(correction.formerly) if one not in taken)
        taken.update(former)
        found.append(Corrected(correction, numbers.get(led(correction.statement or "")), former))
    found.sort(key=lambda one: one.correction.date)
    return tuple(found[::-1])


def current_ids(statements: Sequence[Statement]) -> dict[str, int]:
    """The numbers of `statements` by their ids, without prefix."""
    return {one.anchor: one.number for one in statements}


def lead_on(corrections: Sequence[Correction]) -> Callable[[str], str]:
    """From an id to the one that its statement bears now: what was corrected may be corrected once more."""
    later = {former: one.statement for one in corrections if one.statement for former in one.formerly}

    def led(statement: str) -> str:
        seen: set[str] = set()
        while statement in later and statement not in seen:
            seen.add(statement)
            statement = later[statement]
        return statement

    return led
