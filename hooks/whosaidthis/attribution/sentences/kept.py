"""A cue with its source and content, kept while the rest of its sentence is read."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..contents.given import Content
from ..hits import Hit
from ..lexicon import words_of
from ..phrases.timespans import before_timed
from ..tokens.classes import DASHES, has_verb, is_a, is_adverb, is_mark, is_quote
from ..tokens.sentence import Tokens

MARKS = (",", ";", "—", "–", "―", "--")
_TIMES = frozenset("after before when as".split())
COORDINATING = frozenset("and but while although though whereas with yet nor".split())


@dataclass(frozen=True, slots=True)
class Kept:
    """One attribution of the sentence, as far as it is known."""

    hit: Hit
    content: Content
    outer: bool = False
    """Whether it reports the one before it ("A said S, B reported")."""
    within: bool = False
    """Whether the one before it reports it ("A reported that B said S")."""


def cut(tokens: Tokens, item: Kept, end: int) -> Kept:
    """The attribution with its content ended before token `end` and the conjunction there."""
    first, _ = item.content.parts[-1]
    end = before_timed(tokens, end - 1) + 1
    if end > first + 1 and tokens[end - 1].lower in _TIMES:
        end -= 1
    while end > first + 1 and (
        is_mark(tokens[end - 1], *MARKS, ":")
        or is_a(tokens[end - 1], "coordinator")
        or tokens[end - 1].lower in COORDINATING
        or is_adverb(tokens[end - 1])
        or _helps_what_follows(tokens, end - 1)
    ):
        end -= 1
    if end > first + _CLAIM and _is_claim(tokens, end - _CLAIM):
        end -= _CLAIM
    earlier = item.content.parts[:-1]
    empty = bool(earlier) and end == first + 1 and tokens[first].lower in COORDINATING
    parts = earlier if empty else (*earlier, (first, end))
    return replace(item, content=replace(item.content, parts=parts))


_CLAIM = 3
"""Tokens of "— a charge"."""


def _is_claim(tokens: Tokens, mark: int) -> bool:
    """Whether a name for what was said stands there alone: "it leaks(, a charge) Lee rejects"."""
    opens = is_mark(tokens[mark], ",", *DASHES) and tokens[mark + 1].lower in ("a", "an")
    return opens and tokens[mark + 2].lower in words_of("claim-like")


def _helps_what_follows(tokens: Tokens, at: int) -> bool:
    """Whether "have" at `at` belongs to the verb behind it: "it had cut jobs and has (warned)"."""
    return is_a(tokens[at], "have") and is_a(tokens[at - 1], "coordinator")


def tells_when_or_where(behind: Tokens) -> bool:
    """Whether nothing but "on Monday" or "in a statement" stands behind a credit, or nothing at all."""
    rest = [token for token in behind if token.word]
    return (not rest or is_a(rest[0], "preposition", "day", "time")) and not has_verb(rest)


def free(kept: list[Kept], left: int) -> int:
    """The first token that no earlier attribution has taken."""
    if not kept:
        return left
    return max(left, max(end for _, end in kept[-1].content.parts))


def left_of_main(tokens: Tokens, hit: Hit, kept: list[Kept]) -> int:
    """The first token that the main clause can say: of a quotation before it, if the aside does not say that.

    As in "“It works,” Lee, who backs the plan, told us".
    """
    quoted = hit.start > 0 and is_quote(tokens[hit.start - 1])
    return free(kept[:-1], 0) if quoted and kept[-1].content.parts[0][0] >= hit.start else hit.first
