"""Adverbs behind a cue that belong to what is said: "said (not all the sacks were sold)"."""

from __future__ import annotations

from ..phrases.ahead import starting_at
from ..phrases.parentheses import aside_end
from ..phrases.timespans import after_time
from ..tokens.classes import is_a, is_adverb, is_mark, is_number
from ..tokens.sentence import Tokens

_DENYING = frozenset("not never hardly barely scarcely rarely seldom".split())
_NARROWING = _DENYING | frozenset(
    "almost nearly virtually practically roughly approximately only just even mostly mainly perhaps maybe "
    "probably possibly".split()
)
_BEHIND_MANNER = frozenset(("that", "to", "long"))
"""What follows an adverb of the saying itself: "said only that", "said not long ago that"."""


def narrows(tokens: Tokens, at: int, open_to_hearer: bool) -> bool:
    """Whether the adverb at `at` bears on the words behind it, which are said.

    `open_to_hearer`: those may be the hearer: "told only the council that", "told hardly anyone that".
    """
    word, first = tokens[at].lower, at + 1
    if word not in (_DENYING if open_to_hearer else _NARROWING) or first >= len(tokens):
        return False
    following = tokens[first]
    if not following.word or following.lower in _BEHIND_MANNER or _is_the_same(tokens, first):
        return False
    if open_to_hearer and _hears(tokens, first):
        return False
    manner = is_adverb(following) and following.lower not in ("all", "both")
    timed = is_a(following, "time", "day") or after_time(tokens, first) > first or _is_ago(tokens, first)
    return not (manner or timed or is_a(following, "preposition", "subordinator"))


def _is_the_same(tokens: Tokens, at: int) -> bool:
    """Whether nothing else is said than was before: "said almost the same"."""
    return [token.lower for token in tokens[at : at + 2]] == ["the", "same"]


def _is_ago(tokens: Tokens, at: int) -> bool:
    """Whether it is told when it was said: "just a few years earlier"."""
    end = starting_at(tokens, at)
    return end is not None and end < len(tokens) and tokens[end].lower in _WHEN


_WHEN = frozenset("earlier later ago before after".split())


def _hears(tokens: Tokens, at: int) -> bool:
    """Whether a hearer and "that" follow."""
    end = starting_at(tokens, at)
    return end is not None and end < len(tokens) and tokens[end].lower == "that"


def behind_other(tokens: Tokens, at: int) -> int | None:
    """The hearer behind whom it is not told: "(told) not the police but (the Post that it was empty)".

    None where no two hearers are set against each other.
    """
    if tokens[at].lower != "not":
        return None
    first = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].lower in _ONLY)
    but = starting_at(tokens, first) or (
        first + 1 if first < len(tokens) and is_number(tokens[first]) else None
    )
    if but is None or but + 2 >= len(tokens) or tokens[but].lower != "but":
        return None
    told = but + 1 + (tokens[but + 1].lower in ("also", "even", "rather"))
    end = starting_at(tokens, told)
    if end is None or end >= len(tokens):
        return None
    return told if tokens[end].lower == "that" or aside_end(tokens, end) is not None else None


_ONLY = frozenset("only just merely simply".split())


def behind_unsaid(tokens: Tokens, at: int) -> int | None:
    """The "that" of what is said, behind what is not: "(said) not that it sank but (that it was lost)"."""
    if [token.lower for token in tokens[at : at + 2]] != ["not", "that"]:
        return None
    near = range(at + 3, min(len(tokens) - 1, at + _LONGEST_UNSAID))
    but = next((n for n in near if tokens[n].lower == "but" or is_mark(tokens[n], ";", ":")), None)
    return but + 1 if but is not None and tokens[but + 1].lower == "that" else None


_LONGEST_UNSAID = 25
"""Tokens of "not that it was late but"."""
