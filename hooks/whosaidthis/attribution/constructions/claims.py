"""What somebody is said to have claimed, told as a noun: "a claim by the union that the mill was unsafe"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.given import sentence_end
from ..drafts import Draft
from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..phrases.backwards import ending_at
from ..sources.accounts import owns
from ..tokens.classes import is_a, is_mark
from ..tokens.sentence import Tokens

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
    if tokens[at].lower not in words_of("claim of somebody"):
        return None
    end = sentence_end(tokens)
    if tokens[at + 1].lower in _GIVING:
        that = starting_at(tokens, at + 2, end)
        source = None if that is None else (at + 2, that)
    else:
        that, first = at + 1, ending_at(tokens, at) if owns(tokens[at - 1]) else None
        source = None if first is None or first >= at else (first, at)
    if that is None or source is None or that + 2 >= end or tokens[that].lower != "that":
        return None
    opener = tokens[source[0]]
    named = opener.capital or is_a(opener, "determiner") or opener.lower.endswith("s")
    return Draft((source,), (at, at + 1), ((that, _end(tokens, that, end)),)) if named else None


def _end(tokens: Tokens, that: int, end: int) -> int:
    """Where the claim ends: at a strong mark, or at a comma and "but", "which" or "saying"."""
    for at in range(that + 2, end - 1):
        if is_mark(tokens[at], ";", "—", "–"):
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
