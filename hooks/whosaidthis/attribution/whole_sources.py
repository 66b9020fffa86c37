"""Sources before a cue whose last words end no noun phrase: "people who live there", "both"."""

from __future__ import annotations

from .agreement import Found
from .classes import is_adverb, is_auxiliary
from .heads import is_whole_source
from .phrases import PLACES, ending_at
from .tokens import Tokens

_LONGEST_STAY = 6
"""Tokens from "who" to the last word of "people who were still living there"."""


def whole_before(tokens: Tokens, cue: int) -> Found | None:
    """Such a source that stands right before the cue verb at token `cue`; None where none does."""
    if is_whole_source(tokens, cue - 1):
        return Found(cue - 1, cue)
    return _living_there(tokens, cue) or _by_name_given(tokens, cue)


def _living_there(tokens: Tokens, cue: int) -> Found | None:
    """The source of "people who live there (said)", "those who were here (have said)"; else None."""
    end = cue
    while end > 0 and tokens[end - 1].lower not in PLACES:
        if not (is_auxiliary(tokens[end - 1]) or is_adverb(tokens[end - 1])):
            return None
        end -= 1
    near = range(end - 2, max(0, end - _LONGEST_STAY), -1)
    who = next((at for at in near if tokens[at].lower == "who"), None)
    if who is None or not all(token.word for token in tokens[who:end]):
        return None
    start = ending_at(tokens, who)
    return None if start is None else Found(start, end)


def _by_name_given(tokens: Tokens, cue: int) -> Found | None:
    """The source of "a farmer who gave his name as Ben (said)"; None for other words."""
    if cue < 5 or not tokens[cue - 1].capital or tokens[cue - 2].lower != "as":
        return None
    near = range(cue - 3, max(0, cue - 2 - _LONGEST_STAY), -1)
    who = next((at for at in near if tokens[at].lower == "who"), None)
    start = (
        None if who is None or not all(token.word for token in tokens[who:cue]) else ending_at(tokens, who)
    )
    return None if start is None else Found(start, cue)
