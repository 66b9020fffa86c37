"""What a paper says that somebody was shown: "Under the roster, seen by the Post, men would work nights"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.given import sentence_end
from ..drafts import Draft
from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..tokens.classes import is_a, is_auxiliary, is_mark, is_verb
from ..tokens.sentence import Tokens

_LONGEST_ASIDE = 14
"""Tokens of "a copy of which was seen by the Northern Post"."""


def find_shown(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attribution of such a sentence, where none among `drafts` was found in it."""
    if drafts or len(tokens) < 2 or tokens[0].lower not in ("under", "in"):
        return []
    comma = starting_at(tokens, 1)
    if comma is None or comma + 2 >= len(tokens) or not is_mark(tokens[comma], ","):
        return []
    papers = words_of("evidence") | words_of("paper")
    closing = _after_shown(tokens, comma)
    end = sentence_end(tokens)
    if papers.isdisjoint(token.lower for token in tokens[1:comma]) or closing is None or closing + 2 > end:
        return []
    acts = any(is_verb(token) or is_auxiliary(token) for token in tokens[closing + 1 : end])
    return [Draft(((1, comma),), (0, 1), ((closing + 1, end),))] if acts else []


def _after_shown(tokens: Tokens, comma: int) -> int | None:
    """The comma after "seen by the Northern Post"; None where no such words stand after `comma`."""
    near = range(comma + 1, min(len(tokens), comma + _LONGEST_ASIDE))
    closing = next((at for at in near if is_mark(tokens[at], ",")), None)
    aside = [] if closing is None else [token.lower for token in tokens[comma + 1 : closing]]
    shown = "by" in aside and not words_of("seen by a reader").isdisjoint(aside)
    first = tokens[comma + 1]
    opens = first.lower in words_of("seen by a reader") | {"which", "parts"} or is_a(first, "determiner")
    return closing if shown and opens else None
