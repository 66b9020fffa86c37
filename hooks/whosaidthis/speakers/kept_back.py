"""What somebody keeps back who does not tell: everything, by not answering or by refusing, or one thing."""

from __future__ import annotations

import re
from enum import StrEnum

from ..model import Form, Stance, Statement
from . import lexicon


class KeptBack(StrEnum):
    """How far a silence goes."""

    ANSWER = "answer"
    """Who was asked has not answered, or was not reached: that is no refusal."""
    COMMENT = "comment"
    """Who was asked has refused to say anything."""
    ONE_THING = "one thing"
    """Something is said, one thing is not: "declined to give a date"."""


_UNANSWERED = re.compile(
    r"(?i)\b(?:respon|repl|answer|return(?:ed)? (?:\w+ ){0,3}(?:call|e-?mail|message|request|text)|reached\b"
    r"|available\b)"
)
_REFUSED = re.compile(r"(?i)\b(?:declin|refus|would(?:n['’]t| not)|will not|won['’]t)")
_COMMENT = re.compile(rf"(?i)\b(?:{lexicon.alternatives('beginnings of comments')})")
"""What somebody declines who says nothing at all."""


def kept_back(characters: str, statement: Statement) -> KeptBack | None:
    """What the speaker of a statement keeps back; None where words are told that were said."""
    if statement.stance is not Stance.DECLINES or statement.form is not Form.INDIRECT:
        return None
    shown = " ".join(span.of(characters) for span in statement.spans)
    told = f"{' '.join(span.of(characters) for span in statement.cue)} {shown}"
    if _UNANSWERED.search(told) and not _REFUSED.search(told):
        return KeptBack.ANSWER
    return KeptBack.COMMENT if _COMMENT.search(shown) else KeptBack.ONE_THING
