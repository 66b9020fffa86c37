"""What somebody keeps back who does not tell: everything, by not answering or by refusing, or one thing."""

from __future__ import annotations

import re
from enum import StrEnum

from ...model import Form, Stance, Statement
from .. import lexicon


class KeptBack(StrEnum):
    """How far a silence goes."""

    ANSWER = "answer"
    """Who was asked has not answered: that is no refusal."""
    UNREACHED = "unreached"
    """Who was to be asked was not reached, and knows of no question."""
    REFUSED = "refused"
    """Who was asked has refused to say anything."""
    COMMENT = "comment"
    """Who was asked says nothing, and we are not told whether that is a refusal: "had no comment"."""
    ONE_THING = "one thing"
    """Something is said, one thing is refused: "declined to give a date"."""
    UNSAID = "unsaid"
    """One thing is not said, and we are not told whether that is a refusal: "did not say when"."""


_UNANSWERED = re.compile(
    r"(?i)\b(?:respon|repl|answer|return(?:ed)? (?:\w+ ){0,3}(?:call|e-?mail|message|request|text)"
    r"|available\b)"
)
_UNREACHED = re.compile(r"(?i)\b(?:reached|contacted)\b")
_REFUSED = re.compile(r"(?i)\b(?:declin|refus|would(?:n['’]t| not)|will not|won['’]t)")
_COMMENT = re.compile(rf"(?i)\b(?:{lexicon.alternatives('beginnings of comments')})")
"""What somebody declines who says nothing at all."""


def kept_back(characters: str, statement: Statement) -> KeptBack | None:
    """What the speaker of a statement keeps back; None where words are told that were said."""
    if statement.stance is not Stance.DECLINES or statement.form is not Form.INDIRECT:
        return None
    shown = " ".join(span.of(characters) for span in statement.spans)
    told = f"{' '.join(span.of(characters) for span in statement.cue)} {shown}"
    refused = _REFUSED.search(told) is not None
    if not refused and _UNREACHED.search(told):
        return KeptBack.UNREACHED
    if not refused and _UNANSWERED.search(told):
        return KeptBack.ANSWER
    if not _COMMENT.search(shown):
        return KeptBack.ONE_THING if refused else KeptBack.UNSAID
    return KeptBack.REFUSED if refused else KeptBack.COMMENT
