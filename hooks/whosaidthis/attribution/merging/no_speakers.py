"""What the words before a cue name that is no speaker.

Whom something is said of, or to, in the passive: "Both sides have been accused of war crimes". A lone adverb
whose subject stands further off: "The mayor, who was born there, seldom speaks of Rye". A clause whose second
verb is the cue.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...model import Attribution, Span

_BETWEEN = "also|since|long|often|sometimes|never|now|later|then|once|twice|first|been"
_DONE_TO = re.compile(
    rf"(?i)\b(?:is|are|was|were|be|been|being)\s(?:(?:[a-z]+ly|{_BETWEEN})\s){{0,2}}"
    r"(?:accused|blamed|criticised|criticized|condemned|denounced|faulted|ridiculed|mocked|asked|urged)\b"
)
_ADVERBS = frozenset(
    "seldom rarely often never always first only also still again once now then later".split()
)


def without_no_speaker(characters: str, one: Attribution) -> Attribution:
    """The attribution, without its source where that is no speaker: who says it is then not told."""
    if _is_clause(characters, one):
        named = _NAMED.match(characters, one.source[0].start, one.source[0].end)
        return replace(one, source=() if named is None else (Span(*named.span("name")),))
    wrong = _is_adverb(characters, one) or _is_patient(characters, one)
    return replace(one, source=()) if wrong else one


def _is_adverb(characters: str, one: Attribution) -> bool:
    return len(one.source) == 1 and one.source[0].of(characters) in _ADVERBS


def _is_clause(characters: str, one: Attribution) -> bool:
    """Whether the source is a whole clause, up to the "and" before its second verb: "Lee farms here and"."""
    return len(one.source) == 1 and one.source[0].of(characters).endswith((" and", " but"))


_NAMED = re.compile(r"(?P<name>[^,]+),[^“”\"]*\bwho\b")
"""A name with what is told of it: "Ann Lee, 67, who lives here and (said)"."""


def _is_patient(characters: str, one: Attribution) -> bool:
    """Whether the source is the subject of a passive that ends in the cue."""
    if not one.source or not one.cue or one.source[-1].end > one.cue[0].start:
        return False
    passives = _DONE_TO.finditer(characters, one.source[-1].end, one.cue[-1].end)
    return any(passive.end() > one.cue[0].start for passive in passives)
