"""Where a clause of time brings on another speaker, who answers or warns: "and when asked, Lee replied"."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import words_of
from ..tokens.classes import closes_with, is_a, is_mark
from ..tokens.sentence import Tokens
from .kept import MARKS, Kept

_LONGEST_OCCASION = 20
"""Tokens of "when pressed on why the plan leaves out fathers"."""


def start_of_reply(tokens: Tokens, item: Kept, hit: Hit) -> int:
    """Where the clause of the hit begins: before "and when asked S, (Lee replied T)"; else at the hit.

    Not for another's pronoun, of whom the first speaker tells: "She said he hit her; when asked, he said".
    """
    first = item.content.parts[-1][0]
    if hit.source is not None and hit.source.first > first and is_mark(tokens[hit.source.first - 1], ";"):
        return hit.source.first - 1  # "…; Roe, in the front row, was heard (to say)"
    if (elsewhere := _says_elsewhere(tokens, first, hit)) is not None:
        return elsewhere
    if hit.joined or hit.source is None or not is_mark(tokens[hit.start - 1], ","):
        return hit.start
    if is_a(tokens[hit.source.first], "pronoun") and not _is_the_same(tokens, item.hit, hit):
        return hit.start
    for at in range(hit.start - 2, max(first, hit.start - _LONGEST_OCCASION), -1):
        joins = is_a(tokens[at], "coordinator") and is_mark(tokens[at - 1], *MARKS)
        if joins and tokens[at + 1].lower == "when":
            return at
    return hit.start


def _says_elsewhere(tokens: Tokens, first: int, hit: Hit) -> int | None:
    """Where ", and in a letter (she wrote)" begins: the writer tells what else was said, and where."""
    if hit.joined or hit.source is None or hit.verb.lemma not in words_of("speech"):
        return None
    for at in range(hit.start - 3, max(first, hit.start - _LONGEST_OCCASION), -1):
        joins = tokens[at].lower in ("and", "but") and closes_with(tokens[at - 1], ",")
        if joins and tokens[at + 1].lower in _WHERE:
            placed = {token.lower for token in tokens[at + 2 : min(hit.start, at + _LONGEST_PLACE)]}
            return at if placed & (words_of("occasion") | _BOOKS) and placed & _OWN else None
    return None


_WHERE = frozenset("in on at".split())
_OWN = frozenset("a an his her their its another".split())
_BOOKS = frozenset("memoir diary autobiography newsletter".split())
_LONGEST_PLACE = 7
"""Tokens of "and in an open letter to the"."""


def _is_the_same(tokens: Tokens, one: Hit, other: Hit) -> bool:
    """Whether both speakers are the same word: "She said it was late, and when asked, she said"."""
    if one.source is None or other.source is None:
        return False
    return tokens[one.source.first].lower == tokens[other.source.first].lower


def opens_occasion(tokens: Tokens, item: Kept, hit: Hit, at: int) -> bool:
    """Whether somebody else speaks in a clause of time: "(warned them) to wait after the agency said"."""
    timed = tokens[at].lower in ("after", "as", "when", "before") and not hit.joined
    asked = tokens[item.content.parts[-1][0]].lower in ("to", "of", "not")
    spoken = hit.source is not None and not is_a(tokens[hit.source.first], "subject", "pronoun")
    return timed and asked and spoken
