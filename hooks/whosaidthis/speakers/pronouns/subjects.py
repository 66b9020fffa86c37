"""The one of several people with whom a sentence begins, or whom it brings in by where they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..people.known import Known
from ..people.roster import Person
from ..people.scene import Scene

_MODIFIES = re.compile(r"['’]|(?:\s[a-z-]+){1,3}\s[A-Z]")


def sentence_subject(scene: Scene, sentence: int, candidates: Sequence[Known]) -> Known | None:
    """The one of several with whom the sentence begins, if nobody else of them has spoken so far.

    One who has not spoken either must be somebody whom the article has named before, more often than others.
    """
    start = scene.opening(sentence)
    placed = [known for known in candidates if known.person and _is_placed(scene, start, known.person)]
    if len(placed) == 1:
        return placed[0]
    opening = [known for known in candidates if known.person and _begins(scene, start, known.person)]
    spoke = [known for known in candidates if known.spoke]
    if len(opening) != 1 or (spoke and spoke != opening):
        return None
    return opening[0] if spoke or _is_protagonist(scene, opening[0], candidates, start) else None


def _is_protagonist(scene: Scene, known: Known, candidates: Sequence[Known], before: int) -> bool:
    """Whether the article has named a person before, and none of the others as often."""

    def named(one: Known) -> int:
        spans = one.person.spans if one.person else ()
        return sum(span.start < before and scene.block(span.start) != scene.headline for span in spans)

    others = [one for one in candidates if one is not known]
    return _opens_headline(scene, known) or named(known) > max(map(named, others), default=0)


def _opens_headline(scene: Scene, known: Known) -> bool:
    """Whether the headline begins with a person: "Enid Prowse, who gave us Captain Whelk, dies at 88"."""
    if scene.headline is None or known.person is None:
        return False
    start = scene.text.blocks[scene.headline].span.start
    return any(span.start == start for span in known.person.spans)


_PLACED = re.compile(
    r"(?:In|On|At|Beside|Behind|Among|Near|Outside|Inside|Next to|There|Here)\b[^,.]{0,60}?"
    r"\b(?:sat|stood|lay|came|was|waited|knelt)\s"
)
"""What stands before the subject of "In the second row sat Ann Lee"."""


def _is_placed(scene: Scene, start: int, person: Person) -> bool:
    """Whether a sentence brings a person in by where they are."""
    placed = _PLACED.match(scene.text.characters, start)
    return placed is not None and any(span.start == placed.end() for span in person.spans)


def _begins(scene: Scene, start: int, person: Person) -> bool:
    """Whether a name at `start` is the person's, and no word before another's: "Lee aide Bob Roe"."""
    return any(
        one is person and span.start == start and not _MODIFIES.match(scene.text.characters, span.end)
        for span, one in scene.people.mentioned(start, start + 1)
    )
