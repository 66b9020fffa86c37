"""What nobody has said: "If Ann Lee says it is shut", "Neither Ann Lee nor Ben Roe said it was"."""

from __future__ import annotations

import re

from ...model import Attribution

_SUPPOSED = re.compile(
    r"(?i)\b(?:if|unless|whether|neither)\s+(?:the |a )?\Z"
    r"|(?:\A|[.!?”\"\n]\s*)(?-i:Had|Should|Were)\s+(?:the )?\Z"
    r"|\b(?:(?:not|n[’']t) (?:\w+ly )?(?:say|said|claim|believe|think|true|the case)|never (?:said|claimed)"
    r"|untrue|den(?:y|ied|ies|ying)|doubt(?:s|ed|ing)?|no (?:evidence|suggestion|proof))"
    r" that (?:the |an? |his |her |its |their )?\Z"
)
_LONGEST = 40
"""Code points looked back over from a source."""
_AFTER_NOR = re.compile(r"(?i)\bnor\s+(?:the |an? |his |her |its |their )?\Z")
_NEITHER = re.compile(r"(?i)\bneither\s[^.;:!?“”\"\n]+\Z")
_LONGEST_FIRST = 160
"""Code points of "neither the firm, which runs the mill, nor the"."""
_SO = re.compile(r"(?i)\b(?:as|what|like)\s+\Z")
"""Words after "if" that make no condition of what is said: "If, as Ann Lee says, it is shut"."""


def is_supposed(characters: str, found: Attribution) -> bool:
    """Whether a source only would say it, or says nothing.

    "If", "whether" or "neither" stands before it, or what denies it: "denied that (Lee) had said so".
    """
    if not found.source or not found.cue or found.cue[0].start < found.source[0].start:
        return False
    start = found.source[0].start
    before = characters[max(0, start - _LONGEST) : start]
    own = characters[start : found.source[-1].end].lower()
    if len(found.source) == 1 and _AFTER_NOR.search(before) and _is_second(characters, start):
        return True
    return own.startswith("neither ") or (_SUPPOSED.search(before) is not None and _SO.search(before) is None)


def _is_second(characters: str, start: int) -> bool:
    """Whether the source that begins there is the second of two who say nothing: "Neither he nor (Lee)"."""
    return _NEITHER.search(characters, max(0, start - _LONGEST_FIRST), start) is not None
