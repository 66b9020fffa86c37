"""Who has seen a paper that speaks: "a letter seen by Reuters", "the survey, shared with the Post, says"."""

from __future__ import annotations

import re

from ..model import Attribution, Span
from . import lexicon

_NAME = r"(?P<{}>(?:the )?[A-Z][\w’'&.-]*(?:\s[A-Z][\w’'&.-]*)*)"
_SEEN = re.compile(
    rf"\b(?:seen|obtained|reviewed|viewed|examined|read) by {_NAME.format('by')}"
    rf"|\b(?:shown|leaked|given|provided) to {_NAME.format('to')}"
    rf"|\bshared with {_NAME.format('with')}"
)
_PAPERS = "|".join(sorted(map(re.escape, lexicon.documents()), key=lambda noun: (-len(noun), noun)))
_PAPER = re.compile(rf"(?i)(?:[\w’'-]+ ){{0,4}}?(?:{_PAPERS})s?\b")
"""A paper, from the head of a source on: "The leaked letter", not "The minister, briefed on the letter"."""


def seen_by(characters: str, attribution: Attribution, sentence: Span) -> Span | None:
    """Where the name stands of whoever has seen the source; None where it is no paper, or nobody has."""
    if not attribution.source:
        return None
    source = attribution.source[0]
    if _PAPER.match(characters, source.start, source.end) is None:
        return None
    cue = attribution.cue[0].start if attribution.cue else source.end
    until = cue if cue > source.end else source.end
    found = _SEEN.search(characters, source.start, until) or _SEEN.match(
        characters, source.end + len(" "), sentence.end
    )
    return (
        next((Span(*found.span(name)) for name in ("by", "to", "with") if found[name]), None)
        if found
        else None
    )
