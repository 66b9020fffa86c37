"""What may come of other faults of an article, counted in one line where those stand to be mended first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..model import Fault, Level


def counted_after(causes: Iterable[Fault], unsigned: Sequence[Fault]) -> tuple[Fault, ...]:
    """What is not as it was signed; one line for all of it where some of `causes` is a warning.

    A key that is not read can change every note of an article: one line for each would hide that key.
    """
    if len(unsigned) < 2 or all(one.level is Level.NOTE for one in causes):
        return tuple(unsigned)
    wrong = (
        f"{len(unsigned)} statements are new, changed or gone since the article was signed, "
        "and that may come of its other warnings."
    )
    mend = "Mend those first: what is then left is told one by one."
    first = min(one.place for one in unsigned)
    return (Fault(first, "changed-statement", wrong, mend, unsigned[0].level),)
