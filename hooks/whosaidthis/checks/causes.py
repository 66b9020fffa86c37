"""What may come of other faults of an article: left out, or counted in one line, until those are mended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..model import Fault, Level

_OF_DESCRIPTIONS = frozenset({"plural-for-one", "no-reason", "unknown-speaker", "unclear-speaker"})
"""The codes of what the front matter may settle, in its descriptions of speakers."""

_OF_NAMES = frozenset({"wrong-shape", "hidden-words", "no-name", "unknown-key"})
"""The codes of a description whose name is not what its editor means, so that nobody seems to bear it."""
_OF_VOICES = frozenset({"no-voice", "unknown-value"})
"""The codes of a description whose voice nobody knows, so that nothing can be told against it."""
_OF_MARKS = frozenset({"unused-speaker", "unused-also", "near-outlet"})
"""What comes of a name, of other words for it or of an outlet with marks that are read as a part of it."""
_OF_DAYS = {
    "before-report": frozenset({"said-after-article", "day-after-article"}),
    "dated-in-future": frozenset({"stale-fact"}),
}
"""What comes of an article’s day, or its report’s, that is wrong itself: a day to write that is wrong too."""
_OF_CORRECTIONS = frozenset(
    "broken-brackets no-brackets empty-brackets brackets-inside no-dot no-class curly-value unclosed-value"
    " braces-twice two-classes no-equals no-value key-twice unknown-key unknown-value unknown-speaker"
    " unclear-speaker".split()
)
"""The codes of corrections that are not carried out, so that a statement may be missing."""


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

    Of one that cannot be read no description of a speaker is known. Where a correction cannot be carried
    out, the statement that it should make is missed by those that name its words: that comes after it. So
    does what is reckoned from a day that is told to be wrong.
    """
    told = tuple(found)
    unread = any(one.code == "broken-yaml" for one in front)
    broken = any(one.code in _OF_CORRECTIONS for one in told)
    out = {*(_OF_DESCRIPTIONS if unread else ()), *(("unknown-statement",) if broken else ())}
    out |= {"unused-speaker"} if any(one.code in _OF_NAMES for one in front) else set()
    out |= {"other-voice"} if any(one.code in _OF_VOICES for one in front) else set()
    out |= _OF_MARKS if any(one.code == "curly-value" for one in front) else set()
    for cause, codes in _OF_DAYS.items():
        out |= codes if any(one.code == cause for one in told) else set()
    return (one for one in told if one.code not in out)
