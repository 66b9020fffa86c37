"""Whom something is said of, or to, in the passive: "Both sides have been accused of war crimes"."""

from __future__ import annotations

import re
from dataclasses import replace

from ...model import Attribution

_DONE_TO = re.compile(
    r"(?i)\b(?:is|are|was|were|be|been|being)\s(?:(?:[a-z]+ly|also|since|long|often|sometimes|never|now|later|then|once|twice|first|been)\s){0,2}"
    r"(?:accused|blamed|criticised|criticized|condemned|denounced|faulted|ridiculed|mocked|asked|urged)\b"
)


def without_patient(characters: str, one: Attribution) -> Attribution:
    """The attribution without a source that is the subject of a passive: who says it is not told there."""
    if not one.source or not one.cue or one.source[-1].end > one.cue[0].start:
        return one
    passives = _DONE_TO.finditer(characters, one.source[-1].end, one.cue[-1].end)
    own = any(passive.end() > one.cue[0].start for passive in passives)
    return replace(one, source=()) if own else one
