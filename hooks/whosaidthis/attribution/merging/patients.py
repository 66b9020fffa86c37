"""What the words before a cue name that is no speaker.

Whom something is said of, or to, in the passive: "Both sides have been accused of war crimes". A lone adverb
whose subject stands further off: "The mayor, who was born there, seldom speaks of Rye".
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...model import Attribution

_DONE_TO = re.compile(
    r"(?i)\b(?:is|are|was|were|be|been|being)\s(?:(?:[a-z]+ly|also|since|long|often|sometimes|never|now|later|then|once|twice|first|been)\s){0,2}"
    r"(?:accused|blamed|criticised|criticized|condemned|denounced|faulted|ridiculed|mocked|asked|urged)\b"
)


_ADVERB = frozenset(
    "seldom rarely often never always first only also still again once now then later".split()
)


def without_adverb(characters: str, one: Attribution) -> Attribution:
    """The attribution without a source that is one adverb: whose it is was not read."""
    adverb = len(one.source) == 1 and one.source[0].of(characters) in _ADVERB
    return replace(one, source=()) if adverb else one


def without_patient(characters: str, one: Attribution) -> Attribution:
    """The attribution without a source that is the subject of a passive: who says it is not told there."""
    if not one.source or not one.cue or one.source[-1].end > one.cue[0].start:
        return one
    passives = _DONE_TO.finditer(characters, one.source[-1].end, one.cue[-1].end)
    own = any(passive.end() > one.cue[0].start for passive in passives)
    return replace(one, source=()) if own else one
