"""Who turns to somebody in a second clause and speaks: "Lee asked, and (the clerk) looked up and said"."""

from __future__ import annotations

from ..lexicon import words_of
from ..phrases.backwards import ending_at
from ..tokens.agreement import Found
from ..tokens.classes import has_verb, is_a, is_quote
from ..tokens.sentence import Tokens
from .of_verbs import before

_TURNING = words_of("gesture") | frozenset(
    "looked looks turned turns leaned leans leant pointed points stood stands shook shakes stopped stops"
    " came comes walked walks rang rings phoned phones grabbed grabs took takes stared stares".split()
)
"""What somebody does right before speaking to somebody: a first clause's speaker does it seldom."""


def who_turns(tokens: Tokens, joint: int, cue: int) -> Found | None:
    """The subject of the second clause that the "and" at `joint` goes on, where the cue leads in a quotation.

    None where the clause is the first of its sentence, or does not tell that somebody turned to another.
    """
    if not any(is_quote(token) for token in tokens[cue + 1 : cue + 3]):
        return None
    for at in range(joint - 1, 0, -1):
        if is_quote(tokens[at]) or is_a(tokens[at], "coordinator"):
            return None
        if tokens[at].lower in _TURNING:
            return _second_subject(tokens, at)
    return None


def _second_subject(tokens: Tokens, verb: int) -> Found | None:
    """The noun phrase right before the verb, where "and" joins its clause to another."""
    start = ending_at(tokens, verb)
    if start is None or start < 1 or not is_a(tokens[start - 1], "coordinator"):
        return None
    return before(tokens, verb) if has_verb(tokens[: start - 1]) else None
