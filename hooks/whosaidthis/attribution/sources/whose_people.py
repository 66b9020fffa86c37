"""Sources told by what is theirs: "a man whose son died (said)"."""

from __future__ import annotations

from ..phrases.backwards import ending_at
from ..phrases.heads import can_be_head
from ..tokens.agreement import Found
from ..tokens.classes import has_verb, is_a, is_adverb, is_auxiliary, is_mark, is_past
from ..tokens.sentence import Tokens
from .who_clauses import LONGEST_CLAUSE

_FEWEST = 3
"""Tokens of "whose son died"."""


_LONGEST_OWN = 7
"""Tokens from "whose" to the cue, where what is theirs speaks."""


def whose_own(tokens: Tokens, cue: int) -> Found | None:
    """The source of "the mill, (whose owner) says"; None where that did something else first."""
    end = cue
    while end > 1 and (is_auxiliary(tokens[end - 1]) or is_adverb(tokens[end - 1])):
        end -= 1
    near = range(end - 2, max(0, end - _LONGEST_OWN), -1)
    whose = next((at for at in near if tokens[at].lower == "whose"), None)
    if any(is_a(token, "be") for token in tokens[end:cue]):
        return None  # "whose last save was called a gift"
    if whose is None or not is_mark(tokens[whose - 1], ",") or not can_be_head(tokens, end - 1):
        return None
    own = tokens[whose + 1 : end]
    if is_a(tokens[end - 1], "pronoun", "subject"):
        return None  # "whose leader she called a tourist"
    plain = all(token.word for token in own) and not has_verb(own) and not any(map(is_past, own))
    return Found(whose, end) if plain else None


def whose_before(tokens: Tokens, cue: int) -> Found | None:
    """The source of "a man whose son died (said)"; None where what is theirs speaks: "whose aide (said)"."""
    near = range(cue - _FEWEST, max(0, cue - LONGEST_CLAUSE), -1)
    whose = next((at for at in near if tokens[at].lower == "whose"), None)
    if whose is None or not all(token.word for token in tokens[whose - 1 : cue]):
        return None
    clause = tokens[whose + 2 : cue]
    done = has_verb(clause) or any(is_past(token) for token in clause)
    last = next((at for at in range(cue - 1, whose, -1) if not is_adverb(tokens[at])), whose)
    goes_on = is_auxiliary(tokens[last]) or any(is_a(one, "coordinator") for one in clause)
    start = ending_at(tokens, whose) if done and not goes_on else None
    return None if start is None else Found(start, cue)
