"""Hedges without a source: "reportedly", "is said to", "it was reported that"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from . import sources
from .between import Range
from .classes import is_a, is_adverb, is_mark, is_verb
from .contents import sentence_end
from .drafts import Draft
from .hearings import find_hearings
from .lexicon import words_of
from .tokens import Tokens

_MOST = 8
"""Hedges looked at in one sentence: more would make a hostile text cost quadratic time."""
_LONGEST_RELATIVE = 12
"""Tokens."""
_MARKS = (";", ":", "—", "–", "―", "--")


def find_hedges(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The hedged clauses of a sentence, and what a court heard, that no attribution among `drafts` covers.

    "likely", "apparently", "seems" and "is expected to" are the writer's own judgement and no hedges in
    this sense: they claim no source behind the words.
    """
    found = find_hearings(tokens, drafts)
    for cue in islice(_cues(tokens), _MOST):
        taken = [draft for draft in (*drafts, *found) if _covers(tokens, draft, cue)]
        part = None if taken else _clause(tokens, cue, drafts)
        if part is not None:
            found.append(Draft((), cue, (part,)))
    return found


def _cues(tokens: Tokens) -> Iterator[Range]:
    """The hedges: an adverb, or a passive of saying with "to" or "that"."""
    words = _hedging()
    for at, token in enumerate(tokens):
        if token.lower not in words or not token.word:
            continue
        if is_a(token, "hedge"):
            yield (at, at + 1)
        elif _is_passive_with_to(tokens, at):
            first = at
            while is_adverb(tokens[first - 1]) or is_a(tokens[first - 1], "be"):
                first -= 1
            yield (first, at + 2 if tokens[at + 1].lower == "to" else at + 1)


@cache
def _hedging() -> frozenset[str]:
    return words_of("hedge") | words_of("hedged-participle")


def _is_passive_with_to(tokens: Tokens, at: int) -> bool:
    """Whether "is … to" or "it is … that" stands around the participle."""
    back = at - 1
    while back > 0 and is_adverb(tokens[back]):
        back -= 1
    if back < 1 or not is_a(tokens[back], "be") or at + 1 >= len(tokens):
        return False
    following = tokens[at + 1].lower
    while back > 0 and (is_a(tokens[back], "auxiliary") or is_adverb(tokens[back])):
        back -= 1
    if following == "to":
        return True
    clause = following == "that" or is_a(tokens[at + 1], "determiner", "subject") or tokens[at + 1].capital
    return clause and tokens[back].lower == "it"


def _covers(tokens: Tokens, draft: Draft, cue: Range) -> bool:
    """Whether the hedge belongs to an attribution: in its content, or between its source and its cue."""
    if any(first <= cue[0] < end for first, end in draft.parts):
        return True
    ranges = [*draft.source, *([draft.cue] if draft.cue else [])]
    if draft.cue and any(is_a(token, "coordinator") for token in tokens[cue[1] : draft.cue[0]]):
        return False  # "is said to have left and has told friends"
    return bool(ranges) and min(first for first, _ in ranges) <= cue[0] <= max(end for _, end in ranges)


def _clause(tokens: Tokens, cue: Range, drafts: Sequence[Draft]) -> Range | None:
    """The clause that holds the hedge."""
    end = sentence_end(tokens)
    first = _before_aside(tokens, cue)
    while first > 0 and not _starts(tokens, first):
        first -= 1
    while first < cue[0] and (is_a(tokens[first], "coordinator") or is_mark(tokens[first], ",")):
        first += 1
    if tokens[first].lower == "it" and tokens[cue[1] - 1].lower != "to" and cue[1] - cue[0] > 1:
        first = cue[1]
    end = _clause_end(tokens, cue, drafts, end)
    if not _is_finite(tokens, first, cue):
        return None
    if is_a(tokens[first], "relative"):
        end = next((at for at in range(cue[1], end) if is_mark(tokens[at], ",")), end)
    held = tokens[first:end]
    return (
        (first, end)
        if first < end and any(is_verb(token) or _is_past(token.lower) for token in held)
        else None
    )


def _before_aside(tokens: Tokens, cue: Range) -> int:
    """The subject's first token where an aside stands before the hedge: "The ferry, lost, reportedly"."""
    last = sources.skip_back(tokens, cue[0] - 1)
    parted = last > 0 and is_mark(tokens[last], ",", "—", "–", "―", "--")
    found = sources.before(tokens, cue[0]) if parted else None
    return cue[0] if found is None else found.first


def _clause_end(tokens: Tokens, cue: Range, drafts: Sequence[Draft], end: int) -> int:
    """The token after the hedged clause: before the next attribution or strong mark."""
    if tokens[cue[1] - 1 if tokens[cue[1] - 1].lower == "that" else min(cue[1], end - 1)].lower == "that":
        return end  # "It is understood that the police have asked for copies"
    stop = min((draft.first for draft in drafts if draft.first > cue[0]), default=end)
    marks = (at for at in range(cue[1], min(stop, end)) if is_mark(tokens[at], *_MARKS))
    return next(marks, min(stop, end))


def _is_finite(tokens: Tokens, first: int, cue: Range) -> bool:
    """Whether the hedge stands in a full clause, not in "with the firm reportedly planning"."""
    if is_a(tokens[first], "preposition") and not any(
        is_mark(token, ",") for token in tokens[first : cue[0]]
    ):
        return False
    following = tokens[cue[1]] if cue[1] < len(tokens) else tokens[-1]
    return not following.lower.endswith("ing") or is_a(tokens[cue[0] - 1], "be")


def _is_past(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed")


def _starts(tokens: Tokens, at: int) -> bool:
    """Whether a clause starts with token `at`."""
    before = tokens[at - 1]
    if is_mark(before, *_MARKS) or _closes_relative(tokens, at - 1):
        return True
    return is_mark(before, ",") and (
        is_a(tokens[at], "coordinator", "subordinator", "determiner", "subject") or tokens[at].capital
    )


def _closes_relative(tokens: Tokens, comma: int) -> bool:
    """Whether a comma closes an aside with "where": "In Rye, where ships refuel, (officials are said to)"."""
    if not is_mark(tokens[comma], ","):
        return False
    for at in range(comma - 1, max(0, comma - _LONGEST_RELATIVE), -1):
        if is_mark(tokens[at], ","):
            return tokens[at + 1].lower == "where"
    return False
