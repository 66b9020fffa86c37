"""To whom something is promised: "promised parliament a report", "promised the crews that it was safe"."""

from __future__ import annotations

from ..hits import Hit
from ..phrases.ahead import starting_at
from ..tokens.classes import is_a
from ..tokens.sentence import Token, Tokens
from .hearer_phrases import before_clause

_GIVEN = frozenset(("a", "an"))
"""What opens a thing promised: "the" may open a clause about it ("promised changes the council wanted")."""


_LONGEST_PLACE = 6
"""Tokens of "at a county fair", with the "that" behind them."""


def promised_to(tokens: Tokens, at: int, hit: Hit) -> tuple[int, int] | None:
    """The token after the hearer at `at`, and that with which what is promised begins.

    They differ where a place or an occasion stands between: "promised them at a fair that it was safe". None
    where no hearer stands there.
    """
    if hit.verb.lemma != "promise" or at >= len(tokens) or tokens[at].lower in _GIVEN:
        return None
    end = before_clause(tokens, at, starting_at(tokens, at) or at)
    if end <= at or end + 1 >= len(tokens) or any(not token.word for token in tokens[at:end]):
        return None
    him = end == at + 1 and is_a(tokens[at], "pronoun") and is_a(tokens[end], "determiner")
    if him or tokens[end].lower in _GIVEN:
        return end, end
    that = _behind_place(tokens, end)
    clause = tokens[that].lower == "that" and is_a(tokens[that + 1], "subject", "determiner")
    return (end, that) if clause and _is_somebody(tokens[at]) else None


def _behind_place(tokens: Tokens, at: int) -> int:
    """The "that" behind a place or occasion that begins at `at`; else `at`."""
    if not is_a(tokens[at], "preposition") or tokens[at].lower in ("of", "to", "for"):
        return at
    near = range(at + 1, min(len(tokens) - 1, at + _LONGEST_PLACE))
    that = next((n for n in near if tokens[n].lower == "that" or not tokens[n].word), at)
    return that if tokens[that].word else at


def _is_somebody(first: Token) -> bool:
    """Whether a noun phrase that begins so is no thing of which a clause tells: "promised jobs that they"."""
    return first.capital or is_a(first, "pronoun", "determiner")
