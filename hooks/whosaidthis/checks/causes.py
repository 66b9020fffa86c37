"""What may come of other faults of an article: left out, or counted in one line, until those are mended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..model import Fault, Level

_OF_DESCRIPTIONS = frozenset({"plural-for-one", "no-reason", "unknown-speaker", "unclear-speaker"})
"""The codes of what the front matter may settle, in its descriptions of speakers."""


def are_causes(faults: Iterable[Fault]) -> bool:
    """Whether statements may be otherwise than they were signed for one of these: no note is a cause.

    A key that is not read can change every note of an article: a line for each would hide that key.
    """
    return any(one.level is not Level.NOTE for one in faults)


def counted(unsigned: Sequence[Fault]) -> Fault:
    """One line for all that is not as it was signed."""
    wrong = (
        f"{len(unsigned)} statements are new, changed or gone since the article was signed, "
        "and that may come of its other warnings."
    )
    mend = "Mend those first: what is then left is told one by one."
    first = min(one.place for one in unsigned)
    return Fault(first, "changed-statement", wrong, mend, unsigned[0].level)


def told_with(front: Iterable[Fault], found: Iterable[Fault]) -> Iterator[Fault]:
    """What is told of `found` beside the faults `front` of the front matter.

    Of one that cannot be read no description of a speaker is known.
    """
    unread = any(one.code == "broken-yaml" for one in front)
    return (one for one in found if not (unread and one.code in _OF_DESCRIPTIONS))
