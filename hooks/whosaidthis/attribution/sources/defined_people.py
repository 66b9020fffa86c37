"""Sources whose relative clause no comma closes: "A dealer who did not wish to be named (said) that"."""

from __future__ import annotations

from ..phrases.backwards import ending_at
from ..phrases.openings import opens_clause
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_mark, is_participle, is_past, is_past_form, is_quote, is_verb
from ..tokens.sentence import Tokens

_LONGEST = 14
"""Tokens from "who" to the cue."""
_OBJECTS = frozenset("it him her them me us".split())


def defined_before(tokens: Tokens, cue: int) -> Found | None:
    """Such a source that opens its clause, before a cue at token `cue` that "that" follows; else None.

    Its clause ends in a participle or in "it": a noun there may be the one who speaks.
    """
    if cue + 1 >= len(tokens) or tokens[cue + 1].lower != "that":
        return None
    last = tokens[cue - 1]
    if not (last.lower in _OBJECTS or (is_participle(last) and is_a(tokens[cue - 2], "be"))):
        return None
    who = next((at for at in range(cue - 2, max(0, cue - _LONGEST), -1) if tokens[at].lower == "who"), None)
    if who is None or not all(token.word for token in tokens[who:cue]):
        return None
    acts = any(is_verb(token) or is_past(token) for token in tokens[who + 1 : cue])
    start = ending_at(tokens, who) if acts else None
    if start is None or not opens_clause(tokens, start):
        return None
    agreed = is_past_form(tokens[cue])  # not with "it": "Those who oppose it say that"
    return Found(start, cue) if agreed else Found(start, who, (who, who + 1))


def closed_late(tokens: Tokens, cue: int) -> Found | None:
    """The source of "“It leaks,” a clerk who had seen it, (told us)", whose clause only its end sets off."""
    comma = cue - 1
    if comma < _FEWEST or not is_mark(tokens[comma], ","):
        return None
    near = range(comma - 1, max(-1, comma - _LONGEST), -1)
    opened = next((at for at in near if not tokens[at].word), None)
    if opened is None or not is_quote(tokens[opened]):
        return None
    who = next((at for at in range(opened + 2, comma) if tokens[at].lower == "who"), None)
    return None if who is None or ending_at(tokens, who) != opened + 1 else Found(opened + 1, comma)


_FEWEST = 4
"""Tokens of "“It leaks,” all who left"."""
