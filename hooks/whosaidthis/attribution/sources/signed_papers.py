"""Papers told by their day and who signed them: "A memo dated 3 May and signed by Ann Lee (says)"."""

from __future__ import annotations

from ..phrases.backwards import ending_at
from ..phrases.nouns import is_paper
from ..phrases.openings import opens_clause
from ..tokens.agreement import Found
from ..tokens.sentence import Tokens

_MADE = frozenset("dated signed written drafted penned".split())
_LONGEST = 16
"""Tokens from the paper to its verb."""


def signed_before(tokens: Tokens, cue: int) -> Found | None:
    """Such a paper right before the cue verb at token `cue`: it speaks, not who signed it; else None.

    None too where it opens the sentence of somebody else: "In a memo signed by Ann Lee, Bo Hill (says)".
    """
    near = range(cue - 2, max(-1, cue - _LONGEST), -1)
    made = [at for at in near if tokens[at].lower in _MADE]
    noun = made[-1] - 1 if made else 0
    whole = noun > 0 and all(token.word for token in tokens[noun:cue])
    signed = whole and any(token.lower == "by" for token in tokens[noun:cue])
    if not signed or not is_paper(tokens[noun].lower):
        return None
    start = ending_at(tokens, noun + 1)
    return Found(start, cue) if start is not None and opens_clause(tokens, start) else None
