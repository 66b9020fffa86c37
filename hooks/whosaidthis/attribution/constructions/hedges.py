"""Hedges without a source: "reportedly", "is said to", "it was reported that"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from ..contents.given import sentence_end
from ..contents.rebuttals import rebuts
from ..drafts import Draft
from ..hearers.between import Range
from ..lexicon import words_of
from ..sources import of_verbs as sources
from ..tokens.classes import is_a, is_adverb, is_mark, is_quote, is_verb
from ..tokens.sentence import Token, Tokens
from .hearings import find_hearings

_MOST = 8
"""Hedges looked at in one sentence: more would make a hostile text cost quadratic time."""
_LONGEST_RELATIVE = 12
"""Tokens."""
_MARKS = (";", ":", "—", "–", "―", "--")


_AS_NAMED = frozenset(
    "described characterised characterized condemned remembered criticised criticized denounced"
    " hailed".split()
)
_CLAIMS = words_of("claim or rumour")
_LONGEST_THERE = 5
"""Tokens from "there" to the noun of "there have been several claims that"."""


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
        if (said := _asked(tokens, at) or _nobodys(tokens, at)) is not None:
            yield said
            continue
        if is_a(token, "hedge"):
            yield (at, at + 1)
        elif is_a(token, "hedged-participle") and _is_passive_with_to(tokens, at):
            first = at
            while is_adverb(tokens[first - 1]) or is_a(tokens[first - 1], "be"):
                first -= 1
            yield (first, at + 2 if tokens[at + 1].lower == "to" else _before_that(tokens, at + 1))


def _before_that(tokens: Tokens, at: int) -> int:
    """The "that" behind where it was said: "It was claimed online (that)"; else `at`, behind the verb."""
    last = at
    while last < len(tokens) - 1 and last - at < _LONGEST_PLACE and _tells_where(tokens[last]):
        last += 1
    return last if tokens[last].lower == "that" else at


def _tells_where(token: Token) -> bool:
    known = is_adverb(token) or is_a(token, "preposition") or token.lower in words_of("place of saying")
    return token.word and token.lower != "to" and known


_LONGEST_PLACE = 4
"""Tokens of "in court", "on social media"."""


def _asked(tokens: Tokens, at: int) -> Range | None:
    """The cue of "Lee was asked: “Will you run?”", in which nobody is named who asks."""
    if tokens[at].lower not in ("asked", "told") or at + 2 >= len(tokens) or not is_a(tokens[at - 1], "be"):
        return None
    quoted = is_quote(tokens[at + 2]) and is_mark(tokens[at + 1], ",", ":")
    return (at - 1, at + 1) if quoted and at > 1 else None


def _nobodys(tokens: Tokens, at: int) -> Range | None:
    """The cue of "has been described as “mad”" or "There are claims that", of which nobody is named."""
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    first = at
    while first > 0 and (is_adverb(tokens[first - 1]) or is_a(tokens[first - 1], "auxiliary")):
        first -= 1
    if tokens[at].lower in _AS_NAMED:
        named = first < at and following == "as" and _is_quoted_alone(tokens, at + 2)
        passive = any(is_a(token, "be") for token in tokens[first:at])
        return (first, at + 2) if named and passive else None
    if tokens[at].lower not in _CLAIMS or following != "that":
        return None
    there = next(
        (n for n in range(at - 1, max(-1, at - _LONGEST_THERE), -1) if tokens[n].lower == "there"), at
    )
    denied = any(token.lower in ("no", "not", "never") for token in tokens[there:at])
    return (there, at + 1) if there < at and is_a(tokens[there + 1], "auxiliary") and not denied else None


def _is_quoted_alone(tokens: Tokens, at: int) -> bool:
    """Whether a quotation stands soon after `at`, and nobody after it: no "by the mayor"."""
    quoted = next((n for n in range(at, min(len(tokens), at + 3)) if is_quote(tokens[n])), None)
    if quoted is None:
        return False
    return quoted + 1 >= len(tokens) or tokens[quoted + 1].lower not in ("by", "in")


@cache
def _hedging() -> frozenset[str]:
    return words_of("hedge") | words_of("hedged-participle") | _AS_NAMED | _CLAIMS | {"asked", "told"}


def _is_passive_with_to(tokens: Tokens, at: int) -> bool:
    """Whether "is … to" or "it is … that" stands around the participle."""
    back = at - 1
    while back > 0 and is_adverb(tokens[back]):
        back -= 1
    if back < 1 or not is_a(tokens[back], "be") or at + 1 >= len(tokens):
        return False
    following = tokens[_before_that(tokens, at + 1)]
    while back > 0 and (is_a(tokens[back], "auxiliary") or is_adverb(tokens[back])):
        back -= 1
    if following.lower == "to":
        return not is_a(tokens[min(at + 2, len(tokens) - 1)], "determiner", "pronoun")
    clause = following.lower == "that" or is_a(following, "determiner", "subject") or following.capital
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
    if tokens[cue[0]].lower == "there":
        first = cue[1]
    elif tokens[cue[1] - 1].lower in ("asked", "told"):
        return (cue[1] + 1, cue[1] + 2)
    if _says_it(tokens, cue):
        first = cue[1]
    end = _clause_end(tokens, cue, drafts, end)
    if first < cue[1] and not _is_finite(tokens, first, cue):
        return None
    if first < cue[0] and is_a(tokens[first], "relative"):
        end = next((at for at in range(cue[1], end) if is_mark(tokens[at], ",")), end)
    held = tokens[first:end]
    whole = tokens[first].lower == "that" or any(is_verb(token) or _is_past(token.lower) for token in held)
    return (first, end) if first < end and whole else None


def _says_it(tokens: Tokens, cue: Range) -> bool:
    """Whether the clause stands behind the hedge alone: "After his death it was said (that he drank)"."""
    at = cue[0] - 1
    while at > 0 and (is_a(tokens[at], "auxiliary") or is_adverb(tokens[at])):
        at -= 1
    passive = cue[1] - cue[0] > 1 and tokens[cue[1] - 1].lower not in ("to", "as")
    return passive and at >= 0 and tokens[at].lower == "it"


def _before_aside(tokens: Tokens, cue: Range) -> int:
    """The subject's first token where an aside stands before the hedge: "The ferry, lost, reportedly"."""
    last = sources.skip_back(tokens, cue[0] - 1)
    parted = last > 0 and is_mark(tokens[last], ",", "—", "–", "―", "--")
    found = sources.before(tokens, cue[0]) if parted else None
    return cue[0] if found is None else found.first


def _clause_end(tokens: Tokens, cue: Range, drafts: Sequence[Draft], end: int) -> int:
    """The token after the hedged clause: before the next attribution or strong mark."""
    if tokens[cue[1] - 1].lower == "as":  # "was described as “mad” and (was dropped)"
        return next(n for n in range(cue[1], end) if is_quote(tokens[n])) + 1
    if tokens[cue[1] - 1 if tokens[cue[1] - 1].lower == "that" else min(cue[1], end - 1)].lower == "that":
        # "It is understood that the police have asked, but no letter has been found"
        return next((at for at in range(cue[1] + 1, end - 1) if rebuts(tokens, at, end)), end)
    stop = min((draft.first for draft in drafts if draft.first > cue[0]), default=end)
    if stop < end and is_a(tokens[stop - 1], "subordinator", "coordinator"):  # "although (the mayor says)"
        stop -= 1 + is_mark(tokens[stop - 2], ",")
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
