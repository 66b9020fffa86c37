"""What somebody is said to have claimed, told as a noun: "a claim by the union that the mill was unsafe"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.backward import ADDRESSED
from ..contents.given import sentence_end
from ..drafts import Draft
from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..phrases.backwards import ending_at
from ..sources.accounts import owns
from ..sources.of_verbs import is_main_clause
from ..tokens.classes import is_a, is_mark
from ..tokens.sentence import Token, Tokens

_GIVING = frozenset(("by", "from", "of"))


def find_claims(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The claims of a sentence that a noun tells of, inside whichever of `drafts` speaks of them."""
    taken = {draft.cue for draft in drafts}
    found = [draft for at in range(1, len(tokens) - 3) if (draft := _claim(tokens, at)) is not None]
    return [
        Draft(one.source, one.cue, one.parts, inside=_holder(drafts, one))
        for one in found
        if one.cue not in taken
    ]


def _claim(tokens: Tokens, at: int) -> Draft | None:
    """The draft of the claim whose noun stands at `at`."""
    end = sentence_end(tokens)
    if tokens[at].lower not in words_of("claim of somebody") and not _is_report(tokens, at, end):
        return None
    if tokens[at + 1].lower in _GIVING:
        that = _behind_aside(tokens, starting_at(tokens, at + 2, end), end)
        source = None if that is None else (at + 2, that - is_mark(tokens[that - 1], ","))
    else:
        that, first = at + 1, ending_at(tokens, at) if owns(tokens[at - 1]) else None
        source = None if first is None or first >= at else (first, at)
    if that is None or source is None or that + 2 >= end or tokens[that].lower != "that":
        return None
    opener = tokens[source[0]]
    named = opener.capital or is_a(opener, "determiner") or opener.lower.endswith("s")
    return Draft((source,), (at, at + 1), ((that, _end(tokens, that, end)),)) if named else None


def _is_report(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a report is told of with what it says: "declined to comment on a report by the Post that"."""
    told = tokens[at].lower in ("report", "reports") and tokens[at + 1].lower == "by"
    near = range(at - 1, max(0, at - _LONGEST_NOUN), -1)
    first = next((n for n in near if is_a(tokens[n], "determiner")), None) if told else None
    that = None if first is None else _behind_aside(tokens, starting_at(tokens, at + 2, end), end)
    if first is None or that is None or not _is_answered(tokens, first):
        return False
    closed = next((n for n in range(that, end) if not tokens[n].word), end)
    whole = not is_a(tokens[closed - 1], "preposition")  # "the report that he had paid for"
    return tokens[that].lower == "that" and is_main_clause(tokens, that + 1) and whole


def _is_answered(tokens: Tokens, first: int) -> bool:
    """Whether what it says, not the paper, is dealt with: "comment on (a report)", "rejected (a report)"."""
    before = [token.lower for token in tokens[max(0, first - 2) : first]]
    return before[-1:] != [] and (before[-1] in _DENYING or before in _ANSWERING)


_DENYING = frozenset("denied denies deny denying rejected rejects reject rejecting".split())
_ANSWERING = [
    *([word, "on"] for word in ("comment", "commented", "commenting", "comments")),
    *([word, "about"] for word in ("asked", "comment", "questioned", "questions")),
    *([word, "to"] for word in ("reacted", "reacting", "responded", "responding", "reaction", "response")),
]


def _behind_aside(tokens: Tokens, at: int | None, end: int) -> int | None:
    """The token at `at`, or the "that" behind an aside that begins there: "by Ann Lee, a nurse, (that)"."""
    if at is None or at + 2 >= end or not is_mark(tokens[at], ",") or not _describes(tokens[at + 1]):
        return at
    near = range(at + 2, min(end, at + _LONGEST_ASIDE))
    closed = next((n for n in near if is_mark(tokens[n], ",")), at)
    return closed + 1 if closed + 1 < end and tokens[closed + 1].lower == "that" else at


def _describes(token: Token) -> bool:
    """Whether an apposition begins with it: ", a nurse", ", Ann Lee"; not ", made on Monday"."""
    return is_a(token, "determiner") or token.capital


_LONGEST_ASIDE = 12
"""Tokens."""
_LONGEST_NOUN = 4
"""Tokens of "an early media report"."""


def _end(tokens: Tokens, that: int, end: int) -> int:
    """Where the claim ends: at a strong mark, or at a comma and "but", "which" or "saying".

    So too before what is done in "Asked about a claim that it leaked, (she shrugged)".
    """
    opened = tokens[0].lower in ADDRESSED
    for at in range(that + 2, end - 1):
        if is_mark(tokens[at], ";", "—", "–"):
            return at
        if opened and is_mark(tokens[at], ",") and is_main_clause(tokens, at + 1):
            return at
        following = tokens[at + 1]
        if is_mark(tokens[at], ",") and (
            is_a(following, "coordinator", "relative") or following.lower.endswith("ing")
        ):
            return at
    return end


def _holder(drafts: Sequence[Draft], one: Draft) -> int | None:
    first, end = one.parts[0]
    held = (n for n, draft in enumerate(drafts) if any(a <= first and end <= b for a, b in draft.parts))
    return next(held, None)
