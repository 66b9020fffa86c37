"""To whom something is promised: "promised parliament a report", "promised the crews that it was safe"."""

from __future__ import annotations

from .ahead import starting_at
from .classes import is_a
from .hearer_phrases import before_clause
from .hits import Hit
from .tokens import Token, Tokens

_GIVEN = frozenset(("a", "an"))
"""What opens a thing promised: "the" may open a clause about it ("promised changes the council wanted")."""


def promised_to(tokens: Tokens, at: int, hit: Hit) -> int | None:
    """The token after the hearer at `at`; None where what is promised begins there."""
    if hit.verb.lemma != "promise" or at >= len(tokens) or tokens[at].lower in _GIVEN:
        return None
    end = before_clause(tokens, at, starting_at(tokens, at) or at)
    if end <= at or end + 1 >= len(tokens) or any(not token.word for token in tokens[at:end]):
        return None
    him = end == at + 1 and is_a(tokens[at], "pronoun") and is_a(tokens[end], "determiner")
    if him or tokens[end].lower in _GIVEN:
        return end
    clause = tokens[end].lower == "that" and is_a(tokens[end + 1], "subject", "determiner")
    return end if clause and _is_somebody(tokens[at]) else None


def _is_somebody(first: Token) -> bool:
    """Whether a noun phrase that begins so is no thing of which a clause tells: "promised jobs that they"."""
    return first.capital or is_a(first, "pronoun", "determiner")
