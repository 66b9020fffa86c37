"""Whether a denial is of the deed that another statement tells of: "denied that any missile had arrived"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...model import Stance, Statement
from .. import lexicon
from ..people.scene import Scene
from ..words.plain import content_stems, stem
from .accounts import is_about
from .disagreeing import negatives

_DEED = re.compile(r"(?i)\b(?:had|has|have|was|were)(?: been| not)? (?P<deed>[a-z]{4,})")
_ALIKE = {stem(word): "to transfer" for word in lexicon.word_list("deeds of transfer")}
"""What is delivered to somebody has been shipped, and has arrived: one deed, told from both ends."""


def denies_deed(scene: Scene, denial: Statement, other: Statement) -> bool:
    """Whether a denial has the deed that the other tells of, and most of its words.

    As in "denied that the switch had been turned off on purpose", after “They turned off the switch twice”.
    Of a deed in other words, all of them: "denied that any missile had been delivered", after "24 missiles
    had arrived at the base". Who denies to have fired answers whoever tells that they shot.
    """
    if denial.stance is not Stance.DENIES or negatives(scene, denial) or negatives(scene, other):
        return False
    told = " ".join(span.of(scene.text.characters) for span in denial.content)
    deeds = {stem(found["deed"].lower()) for found in _DEED.finditer(told)}
    mine = content_stems(scene.text.characters, denial.content)
    theirs = content_stems(scene.text.characters, other.content)
    shared = mine & theirs
    if _shot(deeds) and _shot(theirs) and is_about(scene, other, denial.speaker):
        return True
    if deeds & shared and len(shared) > 1 and 3 * len(shared) >= 2 * len(mine):
        return True
    return bool(_alike(deeds) & _alike(theirs)) and len(mine) > 1 and _alike(mine) <= _alike(theirs)


_SHOOTING = frozenset(stem(word) for word in lexicon.word_list("deeds of shooting"))


def _shot(stems: Iterable[str]) -> bool:
    """Whether one of the stems is a deed of shooting."""
    return not _SHOOTING.isdisjoint(stems)


def _alike(stems: frozenset[str] | set[str]) -> set[str]:
    """The stems, those of one deed as one."""
    return {_ALIKE.get(one, one) for one in stems}
