"""Who laughs or shrugs before a quotation without a cue: "She laughs. “Nobody told us.”"."""

from __future__ import annotations

from . import sources
from .agreement import Found
from .classes import is_a, is_quote
from .lexicon import words_of
from .tokens import Tokens

_FEWEST = 2


def find_actor(tokens: Tokens) -> Found | None:
    """The person whose gesture the sentence tells, if it tells nothing but that; else None.

    As in "Lee laughs when I ask", or after what was asked: "Asked if it rained, she shrugged".
    """
    if len(tokens) < _FEWEST or any(is_quote(token) for token in tokens):
        return None
    for at, token in enumerate(tokens):
        if token.lower in words_of("gesture") and not token.capital:
            found = sources.before(tokens, at)
            return found if found is not None and _is_person(tokens, found) else None
    return None


def _is_person(tokens: Tokens, found: Found) -> bool:
    opener = tokens[found.first]
    return is_a(opener, "subject") or opener.capital
