"""Whether what is told of somebody is that they say nothing."""

from __future__ import annotations

import re

from ...model import Attribution, Form, Span

_SOMEBODY = r"(?:that )?(?:he|she|they|it|we|i|the [\w-]+(?: [\w-]+)?)"
_NO_COMMENT = re.compile(
    r"(?i)^\W*(?:(?:i have )?no comment\W*$"
    rf"|{_SOMEBODY} (?:would|will|could|can|do|does|did)(?: not|n['’]t|not)"
    r" (?:be drawn|(?:be )?comment(?:ing)?)\b"
    rf"|{_SOMEBODY} (?:had|have|has) nothing (?:more |further )?to (?:say|add)\b)"
)
_SILENT = re.compile(
    r"(?i)\b(?:had|has|have|offer\w*|made|makes?|gave|provided|answer\w*|repl\w+) no (?:\w+ ){0,2}comment\b"
    r"|\b(?:unavailable|not (?:\w+ )?available) for comment\b|\byet to (?:comment|respond|reply)\b"
    r"|\bignor(?:ed|es|ing) (?:\w+ ){0,3}(?:requests?|questions)\b|(?:\bnot|n['’]t) be drawn\b"
)
_UNANSWERED = re.compile(
    r"(?i)(?:(?:did|do|does|would|will)(?: not|n['’]t) take (?:any )?|(?:took|takes|taking) no )questions\b"
    r"|(?:\w+ ){0,2}(?:unanswered|unreturned)\b"
    r"|(?:offer\w*|made|makes?|gave|gives?|provided) no (?:\w+ ){0,2}(?:answer|reply|response)\b"
    r"|(?:wo(?:uld)?n['’]t|(?:would|will) not) say\W*\Z"
    r"|(?:\w+ ){0,2}(?:is|was|been|available|forthcoming) no (?:\w+ ){0,2}(?:comments?|response|reply)\b"
)
"""By the one who is asked, not by a spokesman who says so: as a cue, not inside what is told."""
_NEITHER = re.compile(r"(?i)neither\b")
_ANSWER = re.compile(r"(?i)\b(?:respond|repl[iy]|return|answer|comment|(?:be|been|was) (?:reached|drawn))")


def tells_of_silence(characters: str, attribution: Attribution, cue: str, words: str) -> bool:
    """Whether the statement `words` after the cue `cue` of an attribution is a silence, or "No comment"."""
    if _NO_COMMENT.match(words):
        return True
    if attribution.form is not Form.INDIRECT:
        return False
    told = f"{cue} {words}"
    return (
        _SILENT.search(told) is not None
        or _UNANSWERED.match(told) is not None
        or (neither_of(characters, attribution) is not None and _ANSWER.search(told) is not None)
    )


def neither_of(characters: str, attribution: Attribution) -> Span | None:
    """Where "Neither" stands that the source "Neither Lee nor Roe" begins with; None for other sources."""
    found = next((_NEITHER.match(characters, span.start) for span in attribution.source[:1]), None)
    return None if found is None else Span(*found.span())
