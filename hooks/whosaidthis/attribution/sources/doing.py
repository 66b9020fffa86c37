"""Clauses without a verb of their own before a source: "Speaking afterwards, Ann Lee", "When contacted"."""

from __future__ import annotations

from ..lexicon import verb_forms
from ..phrases.timespans import before_timed
from ..tokens.classes import is_a, is_mark, is_past
from ..tokens.sentence import Token, Tokens


def is_participle_clause(tokens: Tokens, at: int) -> bool:
    """Whether a participle's clause begins here: "Speaking to reporters, the minister, Ann Lee, said"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    opened = following is not None and is_a(following, "preposition", "subordinator")
    if at == 0 and tokens[at].lower.endswith("ed") and opened:
        return True  # "Asked about the plan, Ann Lee, a nurse, said"
    if at == 0 and following is not None and is_mark(following, ",") and is_doing(tokens[0]):
        return True  # "Cross-examining, Ann Lee, for the defence, suggested"
    alone = at + 2 < len(tokens) and is_mark(tokens[at + 2], ",") and not _is_name(tokens, at)
    opens = following is not None and (alone or is_a(following, "preposition", "determiner"))
    return opens and tokens[at].lower.endswith("ing")


def _is_name(tokens: Tokens, at: int) -> bool:
    """Whether a person is named: "Browning Roe, a cook, said"; no "Speaking Monday, Ann Lee"."""
    surname = tokens[at + 1]
    aside = at + 3 < len(tokens) and tokens[at + 3].lower in ("a", "an", "the", "who", "whose")
    return (
        aside and surname.form[:1].isupper() and not is_a(surname, "day", "time") and not is_doing(tokens[at])
    )


def is_doing(token: Token) -> bool:
    """Whether the word is the participle of a known verb: "Laughing", "Cross-examining"; no "Manning"."""
    stem = token.lower.removesuffix("ing")
    known = "-" in stem or stem == "address" or not {stem, f"{stem}e"}.isdisjoint(verb_forms())
    return known and token.lower.endswith("ing")


def is_reached(tokens: Tokens, at: int) -> bool:
    """Whether a clause of time has only its participle: "When (contacted by phone, Lee, a cook, said)"."""
    opened = at > 0 and tokens[at - 1].lower in ("when", "if", "once", "although", "though", "as", "while")
    return (
        opened and is_past(tokens[at]) and is_a(tokens[at + 1], "preposition", "subordinator", "day", "time")
    )


_LONGEST_DEED = 30
"""Tokens of "accused the north of firing on the convoy to “blame us for the smoke,”"."""


def acts_first(tokens: Tokens, comma: int) -> bool:
    """Whether "then" behind the comma goes on from another deed: "Lee, a nurse, denied it, (then) said S".

    "Lee, a nurse, then said" has no other.
    """
    timed = before_timed(tokens, comma)
    if timed == comma and [token.lower for token in tokens[comma + 1 : comma + 2]] != ["then"]:
        return False
    near = range(min(timed, comma) - 1, max(1, comma - _LONGEST_DEED), -1)
    commas = (at for at in near if is_mark(tokens[at], ",") and is_past(tokens[at + 1]))
    return any(tokens[at + 2].capital or is_a(tokens[at + 2], "determiner", "subject") for at in commas)
