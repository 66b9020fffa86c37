"""What a court or inquest "heard": words of which only the hearers are named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..contents.clause_verbs import has_verb
from ..contents.forward import before_deed
from ..contents.given import sentence_end
from ..drafts import Draft
from ..hearers.between import Range
from ..lexicon import words_of
from ..phrases.backwards import ending_at
from ..phrases.courts import HEARING, before_auxiliaries, is_hearing
from ..phrases.timespans import after_day, after_time
from ..tokens.classes import is_a, is_mark, is_quote
from ..tokens.headlines import after_set_quotation
from ..tokens.sentence import Tokens


def find_hearings(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The clause that a court heard, after the verb or before it; none where somebody is named for it."""
    verbs = [at for at, token in enumerate(tokens) if at and token.lower in HEARING]
    at = next((at for at in verbs if is_hearing(tokens, at)), None)
    if at is None:
        return []
    end = before_auxiliaries(tokens, at) + 1
    first = ending_at(tokens, end)
    if first is None:
        return []
    part = _content(tokens, first, at + 1)
    taken = part is None or any(
        low < part[1] and part[0] < high for draft in drafts for low, high in draft.parts
    )
    return [] if taken or part is None else [Draft((), (end, at + 1), (part,), hearer=(first, end))]


def as_heard(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts as a court heard of them: "Lee testified that it fell, the court heard".

    Nobody says that the court heard it, and what somebody only thought is gone: "Lee thought so, it heard".
    """
    comma = next((mark for at, _ in enumerate(tokens) if (mark := _comma_before(tokens, at))), None)
    if comma is None:
        return list(drafts)
    kept = (
        one
        for one in drafts
        if one.cue is None or not any(token.lower in _BELIEFS for token in tokens[slice(*one.cue)])
    )
    return [replace(one, parts=_cut(one.parts, comma)) for one in kept]


def _comma_before(tokens: Tokens, at: int) -> int | None:
    """The comma of ", the court heard," that ends with the word at `at`; None where none does."""
    if not at or tokens[at].lower not in HEARING or not is_hearing(tokens, at):
        return None
    first = ending_at(tokens, before_auxiliaries(tokens, at) + 1)
    after, last = at + 1, len(tokens)
    if after < last:
        after = max(after_day(tokens, after, last), after_time(tokens, after))
    closed = after >= last or is_mark(tokens[after], ",", ".")
    parted = closed and first is not None and first > 1 and is_mark(tokens[first - 1], ",")
    return first - 1 if parted and first is not None else None


def _cut(parts: Sequence[Range], comma: int) -> tuple[Range, ...]:
    """The parts, the one that runs over the comma ended there."""
    return tuple((first, comma if first < comma < end else end) for first, end in parts)


_BELIEFS = words_of("believing")


def _content(tokens: Tokens, first: int, after: int) -> Range | None:
    """What stands before ", the court heard", else the clause after "the court heard (that)"."""
    end = sentence_end(tokens)
    if first > 1 and is_mark(tokens[first - 1], ",", "—", "–"):
        opens = is_a(tokens[0], "subordinator", "preposition") or tokens[0].lower.endswith("ing")
        return None if opens and not is_quote(tokens[0]) else (after_set_quotation(tokens, 0), first - 1)
    if first > 1 and is_quote(tokens[first - 1]):
        return (0, first)
    clause = after < end and (
        tokens[after].lower == "that"
        or tokens[after].capital
        or is_quote(tokens[after])
        or is_a(tokens[after], "subject", "determiner")
    )
    read_out = any(token.lower in _READ_OUT for token in tokens[after : after + 3])
    told = clause and tokens[after].lower not in words_of("day") and not read_out
    told = told and before_deed(tokens, after, end) == end  # not "heard the case and threw it out"
    return (after, end) if told and (is_quote(tokens[after]) or has_verb(tokens, after, end)) else None


_READ_OUT = frozenset("statement statements evidence testimony submissions arguments".split())
"""What a court hears of which the words are not told: "heard a statement from Ann Lee"."""
