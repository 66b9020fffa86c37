"""Sources of whom a clause tells why they have no name: "a nurse who asked not to be named (said)"."""

from __future__ import annotations

from ..lexicon import words_of
from ..phrases.backwards import ending_at
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_mark
from ..tokens.sentence import Tokens
from .who_clauses import LONGEST_CLAUSE, who_before, with_clause

_LONGEST_NAME = 6
"""Tokens from "who" to the "as" of "who gave his first name only as"."""
_LONGEST_REASON = 40
"""Tokens of the clause with its reason."""


def unnamed_before(tokens: Tokens, cue: int) -> Found | None:
    """Such a source that stands right before the cue verb at token `cue`; None where none does."""
    return (
        _by_name_given(tokens, cue)
        or _unnamed_because(tokens, cue)
        or _not_allowed(tokens, cue)
        or _name_left_out(tokens, cue)
    )


def _by_name_given(tokens: Tokens, cue: int) -> Found | None:
    """The source of "a farmer who gave his name as Ben (said)"; None for other words."""
    if cue < 5 or not tokens[cue - 1].capital or tokens[cue - 2].lower != "as":
        return None
    who = who_before(tokens, cue - 3, cue - 2 - _LONGEST_NAME)
    whole = who is not None and all(token.word for token in tokens[who:cue])
    start = ending_at(tokens, who) if who is not None and whole else None
    return None if start is None else Found(start, cue)


def _unnamed_because(tokens: Tokens, cue: int) -> Found | None:
    """The source of "a nurse who asked not to be named because she works there (said)"; else None.

    So too where commas stand on both sides of the reason.
    """
    end = cue - is_mark(tokens[cue - 1], ",")
    who = who_before(tokens, end - 1, cue - _LONGEST_REASON)
    if who is None:
        return None
    reason = next((at for at in range(who + 2, end) if tokens[at].lower in _REASONS), None)
    if reason is None or not _is_kept(tokens, who, reason):
        return None
    set_off = end < cue and is_mark(tokens[reason - 1], ",")
    if not all(token.word for token in (*tokens[who : reason - set_off], *tokens[reason:end])):
        return None
    if cue == reason + 2:
        return None  # "because she (feared) reprisals" is the reason's own verb
    return _behind_setting(tokens, who, end) if set_off else with_clause(tokens, who, end, cue)


def _behind_setting(tokens: Tokens, who: int, end: int) -> Found | None:
    """The source of "At the inn, (a cook who …)" up to `end`; None for "Ann Lee, a nurse who …"."""
    start = ending_at(tokens, who)
    if start is None or (start > 1 and tokens[start - 2].capital and not _is_setting(tokens, start - 1)):
        return None
    return Found(start, end)


def _is_setting(tokens: Tokens, comma: int) -> bool:
    """Whether a preposition opens the sentence whose first words end at `comma`: "At the Old Mill,"."""
    first = all(token.word for token in tokens[:comma])
    return first and is_mark(tokens[comma], ",") and is_a(tokens[0], "preposition")


def _not_allowed(tokens: Tokens, cue: int) -> Found | None:
    """The source of "an official who was not authorized to speak publicly (said)"; None for other words."""
    who = who_before(tokens, cue - 1, cue - LONGEST_CLAUSE)
    if who is None or not all(token.word for token in tokens[who:cue]):
        return None
    told = [token.lower for token in tokens[who:cue]]
    forbidden = "not" in told and not _ALLOWED.isdisjoint(told) and "to" in told
    return with_clause(tokens, who, cue, cue) if forbidden else None


_ALLOWED = frozenset("authorized authorised allowed permitted cleared entitled".split())


def _name_left_out(tokens: Tokens, cue: int) -> Found | None:
    """The source of "a cook who asked that her name be left out (said)"; None for other words."""
    who = who_before(tokens, cue - 1, cue - LONGEST_CLAUSE)
    if who is None or not all(token.word for token in tokens[who:cue]):
        return None
    name = _own_name(tokens, who, cue)
    if name is None or not (cue == name + 1 or _ASIDE.intersection(t.lower for t in tokens[name:cue])):
        return None
    return with_clause(tokens, who, cue, cue)


def _is_kept(tokens: Tokens, who: int, end: int) -> bool:
    """Whether the clause between tells that somebody's name is kept back."""
    told = not words_of("secrecy").isdisjoint(token.lower for token in tokens[who:end])
    return told or _own_name(tokens, who, end) is not None


def _own_name(tokens: Tokens, who: int, end: int) -> int | None:
    """The last word of "his name", "her last name", "their real names" between the tokens; None without."""
    near = (at for at in range(who + 2, end) if tokens[at].lower in ("name", "names", "surname"))
    return next((at for at in near if not _OWN.isdisjoint(t.lower for t in tokens[at - 2 : at])), None)


_OWN = frozenset("his her their".split())
_ASIDE = frozenset("out used printed published withheld disclosed revealed mentioned known".split())
"""What a name kept back is not to be, or is: "that her name be left (out)"."""
_REASONS = frozenset("because as since for".split())
