"""To whom a paraphrase was said where only the quotation right after it, of the same speaker, says it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ...model import Basis, Form, Statement, Voice, Way, hull
from ..people.scene import Scene

_TALK = re.compile(r"\bin an? (?:[\w-]+ )?interview\b")
"""One talk, of which papers tell first the gist, then the words. Of a speech or a post it need not be so."""
_SAYS = re.compile(r"(?i)(?:said|says|added|argued|insisted|explained)")


def infer_from_after(scene: Scene, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, each without a hearer with that of the interview that the next one tells of.

    As in "Lee said the dam was old. “It leaks,” he said in an interview with the Post": one paragraph, one
    speaker who is not named anew, first a paraphrase of which nothing is told but who says it, then words.
    """
    found = [
        replace(one, hearer=replace(other.hearer, basis=Basis.INFERRED))
        if other.hearer and _is_gist(scene, one) and _quotes(scene, one, other)
        else one
        for one, other in pairwise(statements)
    ]
    return [*found, *statements[-1:]]


def _is_gist(scene: Scene, one: Statement) -> bool:
    """Whether nothing is told of a paraphrase but who says it."""
    told = (one.hearer, one.through, one.occasion, one.inside, one.when, *one.joint)
    if any(told) or len(one.cue) != 1 or one.speaker.voice is Voice.NOT_STATED or one.form is Form.DIRECT:
        return False
    characters, cue = scene.text.characters, one.cue[0]
    between = characters[cue.end : max(cue.end, one.content[0].start)].strip()
    return between in ("", "that") and _SAYS.fullmatch(cue.of(characters)) is not None


def _quotes(scene: Scene, one: Statement, other: Statement) -> bool:
    """Whether `other`, right after `one`, gives exact words of the same speaker, from an interview."""
    same = other.block == one.block and other.speaker.key == one.speaker.key and other.is_inferred
    if not same or other.form is not Form.DIRECT or not other.cue or not other.hearer:
        return False
    stated = (other.hearer.basis, other.hearer.way) == (Basis.STATED, Way.TOLD)
    here, last = hull(other.content).start, hull(one.content).end - 1
    cue = other.cue[0]
    sentence = scene.sentences[scene.sentence(cue.start)]
    talk = _TALK.search(scene.text.characters, cue.end, sentence.end)
    return stated and scene.sentence(here) - scene.sentence(last) == 1 and talk is not None
