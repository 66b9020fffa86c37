"""A bare "disagreed" before a quotation: which statement it answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import COUNTERING, Stance, Statement, hull
from ..people.scene import Scene
from ..stances.reproaches import is_told_by_others, is_verdict

_NEGATIVE = re.compile(r"(?i)\b(?:not|no|never|none|nobody|nothing|neither|\w+n['’]t)\b")
_MARKS = "\"'“‘«„"


def only_disagrees(scene: Scene, statement: Statement) -> bool:
    """Whether a quotation follows "disagreed": with what, only the words before it can tell."""
    first = scene.text.characters[hull(statement.content).start]
    words = [span.of(scene.text.characters).lower() for span in statement.cue]
    return first in _MARKS and words in (["disagreed"], ["disagrees"])


def disagreed_with(scene: Scene, statement: Statement, others: Sequence[Statement]) -> Statement | None:
    """What the speaker before said in this paragraph that is answered; None where two could be meant.

    Of several statements it is the one that says "not" where this one does not, or the other way round.
    `others` are the statements of other speakers before this one; there is at least one.
    """
    last = others[-1]
    run = [one for one in others if one.block == statement.block and one.speaker.key == last.speaker.key]
    opposite = [one for one in run if negatives(scene, one) != negatives(scene, statement)]
    return run[0] if len(run) == 1 else opposite[0] if len(opposite) == 1 else None


def negatives(scene: Scene, statement: Statement) -> int:
    """0 for a content that affirms, 1 for one that an odd number of negatives turns round."""
    return _negatives(scene.text.characters, statement)


def _negatives(characters: str, statement: Statement) -> int:
    return len(_NEGATIVE.findall(_words(characters, statement))) % 2


def _words(characters: str, statement: Statement) -> str:
    return " ".join(span.of(characters) for span in statement.content)


def are_opposite(characters: str, one: Statement, other: Statement) -> bool:
    """Whether one of two statements speaks against something, and the other says so as it stands.

    What is found untrue, or told as what others say, is no such saying.
    """
    if (one.stance in COUNTERING) == (other.stance in COUNTERING):
        return False
    said = other if one.stance in COUNTERING else one
    return _affirms(characters, said) and not is_verdict(_words(characters, said))


def _affirms(characters: str, said: Statement) -> bool:
    if said.stance is Stance.ASSERTS and is_told_by_others(_words(characters, said)):
        return False
    return said.stance in (Stance.ASSERTS, Stance.CONFIRMS) and not _negatives(characters, said)
