"""The clause with "who" that tells of a source, looked for from its end."""

from __future__ import annotations

from ..phrases.backwards import ending_at
from ..tokens.agreement import Found
from ..tokens.classes import is_mark
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
