"""Who asks to stay without a name: a verb of saying that says nothing else."""

from __future__ import annotations

from ..lexicon import Form, words_of
from ..tokens.classes import is_a
from ..tokens.sentence import Tokens


def asks_for_secrecy(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the verb belongs to "who asked not to be named" or "asked to remain anonymous"."""
    words = [token.lower for token in tokens[at + 1 : at + 5]]
    later = {token.lower for token in tokens[at + 1 : at + _LONGEST_REQUEST]}
    secret = (
        words[:3] == ["not", "to", "be"]
        or words[:2] in (["to", "remain"], ["for", "anonymity"])
        or words[:1] == ["anonymity"]
        or {"not", "use", "name"} <= later  # "asked me not to use his name"
        or _withholds_name(words)
        or words[:3] in (["to", "be", "named"], ["to", "be", "identified"])
        or _is_to_be_kept(words)
        or (words[:2] == ["that", "only"] and "name" in [token.lower for token in tokens[at + 3 : at + 8]])
    )
    if form.verb.lemma in ("insist", "speak") and "anonymity" in words:
        return True
    return form.verb.lemma in ("ask", "request", "decline", "refuse", "want", "prefer") and secret


def _withholds_name(words: list[str]) -> bool:
    """Whether somebody keeps back their own name: "declined to give her name", not "to name the man"."""
    return "name" in words and words[:2] != ["to", "name"]


def _is_to_be_kept(words: list[str]) -> bool:
    """Whether somebody's own name is not to be told: "asked that (her name) be withheld"."""
    own = words[:1] == ["that"] and words[1:2] in (["his"], ["her"], ["their"])
    return own and any(word in ("name", "names", "surname") for word in words[2:4])


def is_reason_for_it(tokens: Tokens, at: int) -> bool:
    """Whether the verb at `at` tells why: "who asked not to be named because she (feared) reprisals"."""
    if at < _FEWEST or not is_a(tokens[at - 1], "subject") or tokens[at - 2].lower not in _REASONS:
        return False
    near = range(at - 3, max(0, at - _LONGEST), -1)
    who = next((n for n in near if tokens[n].lower in _OPENERS or not tokens[n].word), 0)
    asked = {token.lower for token in tokens[who : at - 2]}
    return tokens[who].lower in _OPENERS and not words_of("secrecy").isdisjoint(asked)


_OPENERS = frozenset(("who", "speaking"))
"""What opens the clause: "who asked not to be named", "speaking on condition of anonymity"."""


_REASONS = frozenset(("because", "as", "since"))
_LONGEST_REQUEST = 9
"""Tokens of "asked the Post not to use his real name"."""
_FEWEST = 4
_LONGEST = 14
"""Tokens from "who" to the reason's verb."""
