"""The clause with "who" that tells of a source, looked for from its end."""

from __future__ import annotations

from ..phrases.backwards import ending_at
from ..tokens.agreement import Found
from ..tokens.classes import is_auxiliary, is_mark, is_past, is_verb
from ..tokens.sentence import Tokens

LONGEST_CLAUSE = 24
"""Tokens from "who" to the cue."""


def who_before(tokens: Tokens, last: int, stop: int) -> int | None:
    """The nearest "who" from token `last` back to the one after `stop`; None without one."""
    return next((at for at in range(last, max(0, stop), -1) if tokens[at].lower == "who"), None)


def with_clause(tokens: Tokens, who: int, end: int, cue: int) -> Found | None:
    """The people before "who" and what tells of them, up to `end`; None for "Ann Lee, a nurse who …"."""
    start = ending_at(tokens, who)
    aside = end < cue and start is not None and start > 0 and is_mark(tokens[start - 1], ",")
    return None if start is None or aside else Found(start, end)


def ends_in_particle(tokens: Tokens, end: int) -> int | None:
    """The "who" of a clause like "who tipped her off", "who broke in" that ends before `end`; else None."""
    if end < _FEWEST or tokens[end - 1].lower not in _PARTICLES:
        return None
    who = who_before(tokens, end - 3, end - _LONGEST_ACT)
    if who is None or not all(token.word for token in tokens[who:end]):
        return None
    acting = [at for at in range(who + 1, end - 1) if not is_auxiliary(tokens[at])]
    verbs = [at for at in acting if is_verb(tokens[at]) or is_past(tokens[at])]
    return who if verbs == acting[:1] else None


_PARTICLES = frozenset("off in out up down over away back".split())
_FEWEST = 4
"""Tokens of "men who broke in"."""
_LONGEST_ACT = 7
"""Tokens from "who" to the particle."""
