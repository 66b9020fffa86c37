"""What is told of as not said: "has said nothing in public", "did not say it was over"."""

from __future__ import annotations

from ..tokens.classes import is_a, is_auxiliary, is_past, is_verb
from ..tokens.sentence import Tokens
from .deed_objects import NEAR, Use

_LITTLE = frozenset("nothing little otherwise next".split())


def leaves_unsaid(use: Use) -> bool:
    """As in "has said nothing in public", "would say no more", "said otherwise: …", "has not said when"."""
    if use.after(2) == ["no", "more"]:
        return not any(map(is_verb, use.tokens[use.at + 3 : use.at + 4]))  # "said no more was due"
    before = use.tokens[max(0, use.at - NEAR) : use.at]
    never = use.negated and any(is_a(token, "have") for token in before)
    if use.after(1) == ["nothing"] and _opens_clause(use.tokens[use.at + 2 : use.at + _LONGEST_NOTHING]):
        return False
    return never or _is_unsaid(use, before) or not _LITTLE.isdisjoint(use.after(1))


_LONGEST_NOTHING = 8
"""Tokens from "said" to the verb of "nothing it shared could"."""


def _opens_clause(after: Tokens) -> bool:
    """Whether "nothing" is the subject of what is said: "nothing was hit", "nothing it shared could be"."""
    if not after:
        return False
    verb = next((at for at in range(1, len(after)) if is_verb(after[at]) or is_past(after[at])), len(after))
    later = any(is_auxiliary(token) for token in after[verb + 1 :])
    return is_verb(after[0]) or (is_a(after[0], "subject", "determiner") and later)


def _is_unsaid(use: Use, before: Tokens) -> bool:
    """Whether it is told that somebody said no such thing, or may have: "never said it", "may have said"."""
    words = [token.lower for token in before]
    if words[-1:] == ["never"] or (words[-1:] == ["have"] and not _MAY.isdisjoint(words)):
        return True
    plainly = use.negated and not _DID.isdisjoint(words) and "would" not in words
    following = use.tokens[use.at + 1] if use.at + 1 < len(use.tokens) else None
    if not plainly or following is None or following.lower == "who":
        return False
    return following.lower == "that" or is_a(following, "subject")


_MAY = frozenset("may might could".split())
_DID = frozenset("did does do didn't doesn't don't".split())
