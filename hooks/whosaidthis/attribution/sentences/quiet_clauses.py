"""Clauses in which another says nothing: "; the mayor said nothing", "; in Rome they declined"."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..silences.no_comment import noun_of_none
from ..tokens.classes import is_a, is_adverb, is_cue_form, is_mark
from ..tokens.sentence import Token, Tokens

_WHERE = frozenset("in at on".split())
_GIVING = frozenset("had has have offered made gave".split())
_NOUNS = frozenset("comment answer reply response".split())
_TURNING_DOWN = frozenset("declined declines refused refuses".split())
_NEGATED = frozenset("did does do would will could".split())
_NOT_DONE = frozenset("comment respond reply answer say discuss elaborate explain".split())
_NOTHING = frozenset(("nothing", "little"))
_SHORTEST = 2
"""Tokens of "critics disagreed"."""


def begins_quiet_clause(tokens: Tokens, at: int) -> bool:
    """Whether a clause begins with token `at` whose own subject keeps quiet or dissents.

    Of "she" alone it can be part of what is said before: "Lee said she was hit; she told nobody".
    """
    led = _behind_place(tokens, at)
    subject = at if led is None else led
    end = starting_at(tokens, subject) if subject < len(tokens) else None
    if end is None or end >= len(tokens) or _is_credited(tokens, end):
        return False
    verb = end + is_adverb(tokens[end])
    known = led is not None or not is_a(tokens[subject], "subject") or _tells_of_comment(tokens[verb:])
    return known and (_says_nothing(tokens, verb) or _dissents(tokens, verb))


def _behind_place(tokens: Tokens, at: int) -> int | None:
    """The token behind "in Rome," or "in Rome" before a subject; None where no such words begin at `at`."""
    end = starting_at(tokens, at + 1) if tokens[at].lower in _WHERE and at + 1 < len(tokens) else None
    return None if end is None or end >= len(tokens) else end + is_mark(tokens[end], ",")


def _is_credited(tokens: Tokens, at: int) -> bool:
    """Whether somebody is said to have told it all: "…; the man said nothing, police said"."""
    comma = next((n for n in range(at, len(tokens)) if is_mark(tokens[n], ",")), len(tokens))
    return any(map(is_cue_form, tokens[comma:]))


def _tells_of_comment(tokens: Sequence[Token]) -> bool:
    return any(token.lower == "comment" for token in tokens)


def _says_nothing(tokens: Tokens, verb: int) -> bool:
    words = [token.lower for token in tokens[verb : verb + 4]]
    if len(words) < _SHORTEST:
        return False
    if words[0] in ("said", "says"):
        return words[1] in _NOTHING and _ends(tokens, verb + 2)
    if words[0] in _GIVING:
        return noun_of_none(tokens, verb + 1, len(tokens), _NOUNS) is not None
    if words[0] in _TURNING_DOWN:
        return words[1] == "to" or words[1] in _NOUNS
    apart = words[0] in _NEGATED and words[1] == "not"
    joined = words[0].endswith("n't") and words[0][:-3] in _NEGATED
    return (apart or joined) and words[1 + apart] in _NOT_DONE if len(words) > 1 + apart else False


def _dissents(tokens: Tokens, verb: int) -> bool:
    """Whether "critics disagreed" ends there, and nothing more is told."""
    return tokens[verb].lower in words_of("dissent") and _ends(tokens, verb + 1)


def _ends(tokens: Tokens, at: int) -> bool:
    """Whether the clause ends before token `at`, or tells when, where or on what."""
    if at >= len(tokens) or is_a(tokens[at], "preposition", "time", "day"):
        return True
    return not tokens[at].word and not is_mark(tokens[at], ",")
