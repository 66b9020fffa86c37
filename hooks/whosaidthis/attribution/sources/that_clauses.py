"""Sources with a clause in "that" which has an object of its own: "A paper that ran a study (said)"."""

from __future__ import annotations

from ..lexicon import words_of
from ..phrases.backwards import ending_at
from ..phrases.heads import can_be_head
from ..phrases.openings import opens_clause
from ..phrases.timespans import time_start
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_adverb, is_auxiliary, is_past, is_verb
from ..tokens.sentence import Tokens

_LONGEST = 24
"""Tokens from "that" to the cue."""
_LONGEST_TIME = 3
"""Tokens between "that" and its verb: "that last year (published)"."""


def that_before(tokens: Tokens, cue: int) -> Found | None:
    """What such a clause tells of, where it opens its own; None for other words.

    The object of the clause says nothing: not the study, in "A paper that once ran a study (said)".
    """
    if tokens[cue].lower.endswith("ing") or tokens[cue].lower in _NAMED:
        return None
    near = range(cue - 3, max(0, cue - _LONGEST), -1)
    that = next((at for at in near if tokens[at].lower in ("that", "which")), None)
    if that is None or not all(token.word for token in tokens[that:cue]):
        return None
    end = cue
    while is_auxiliary(tokens[end - 1]) or is_adverb(tokens[end - 1]):
        end -= 1
    verb = _verb_of(tokens, that + 1, end)
    if verb is None or is_a(tokens[end - 1], "relative") or not can_be_head(tokens, end - 1):
        return None
    if any(_acts(tokens, at) or is_a(tokens[at], "subordinator") for at in range(verb + 1, end)):
        return None
    start = ending_at(tokens, that)
    led = start is not None and is_a(tokens[start], "determiner") and opens_clause(tokens, start)
    noun = tokens[that - 1].lower
    claims = noun in words_of("cue-noun") or noun in words_of("claim-like")
    return Found(start, end) if start is not None and led and not claims else None


def _acts(tokens: Tokens, at: int) -> bool:
    """Whether the word at `at` is another verb of the clause: not the noun of "ran a (report)"."""
    token = tokens[at]
    noun = is_a(tokens[at - 1], "determiner", "adjective") or token.lower.endswith("ing")
    return is_auxiliary(token) or (not noun and (is_verb(token) or is_past(token)))


def _verb_of(tokens: Tokens, first: int, end: int) -> int | None:
    """The verb that begins the clause, behind an adverb or a time; None where something else does."""
    at = first
    while at < min(end, first + _LONGEST_TIME) and is_adverb(tokens[at]):
        at += 1
    for place in range(at, min(end, at + _LONGEST_TIME)):
        verbal = is_past(tokens[place]) or is_verb(tokens[place])
        if verbal and not is_auxiliary(tokens[place]):
            return place if place == at or time_start(tokens, place - 1) == at else None
    return None


_NAMED = frozenset("called titled entitled dubbed named headlined".split())
"""What a thing in the clause is called: "a firm that ran a show (called) “Rye”"."""
