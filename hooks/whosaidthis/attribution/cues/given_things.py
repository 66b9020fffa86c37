"""What somebody would not give that is a thing, and no answer: "refused to give it back"."""

from __future__ import annotations

from ..lexicon import words_of
from ..tokens.classes import is_a
from ..tokens.sentence import Tokens
from .deed_objects import OBJECTS, Use

_PARTED = frozenset("up back away way over".split())
_LONGEST = 7
"""Tokens of "the last of the stolen watches to"."""


def gives_thing(use: Use) -> bool:
    """Whether a thing is not given: "refused to give up the keys"; not "refused to give up a source"."""
    start = use.at + 2
    if use.after(2) != ["to", "give"]:
        return False
    given = _phrase(use.tokens[start + 1 : start + 1 + _LONGEST])
    words = [token.lower for token in given]
    if not words or not words_of("told when given").isdisjoint(words):
        return False
    to_somebody = words[0] in OBJECTS and len(words) > 1 and is_a(given[1], "determiner")
    passed_on = "to" in words[1:] and is_a(given[0], "determiner")
    alone = words[0] == "it" or (words[0] == "them" and (len(words) == 1 or words[1] in {"to", *_PARTED}))
    return alone or to_somebody or passed_on or not _PARTED.isdisjoint(words)


def _phrase(tokens: Tokens) -> Tokens:
    """The words as far as the next mark, conjunction or relative."""
    ends = (
        at
        for at, token in enumerate(tokens)
        if not token.word or is_a(token, "coordinator", "subordinator", "relative")
    )
    return tokens[: next(ends, len(tokens))]
