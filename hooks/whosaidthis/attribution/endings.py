"""Where the speaker's own deed or a later day ends what is said: "(denied) it and left without a word"."""

from __future__ import annotations

from .classes import is_mark, is_past
from .lexicon import pasts
from .openings import WEEKDAYS
from .tokens import Tokens

_LEAVING = (
    ("left", "without"),
    ("left", "the", "room"),
    ("left", "the", "court"),
    ("left", "the", "stage"),
    ("walked", "out"),
    ("walked", "away"),
    ("stormed", "out"),
    ("hung", "up"),
    ("drove", "off"),
    ("drove", "away"),
    ("took", "no", "questions"),
    ("would", "take", "no", "questions"),
)
"""What a speaker does when all is said; who is told of does so too, but then the deed tells more."""
_SPOKEN_LAST = (
    "questions",
    "answering",
    "comment",
    "commenting",
    "speaking",
    "word",
    "explanation",
    "saying",
)


def before_ending(tokens: Tokens, first: int, end: int) -> int:
    """The token where the content `first` to `end` ends; `end` where nothing in it is the speaker's deed."""
    ends = (
        at
        for at in range(first + 1, end - 2)
        if _leaves(tokens, at, end) or _turns_to_day(tokens, first, at, end)
    )
    return next(ends, end)


def _leaves(tokens: Tokens, at: int, end: int) -> bool:
    """Whether "and walked out" or "and left without taking questions" stands at `at` and ends the content."""
    if tokens[at].lower != "and":
        return False
    words = tuple(token.lower for token in tokens[at + 1 : end])
    parting = next((one for one in _LEAVING if words[: len(one)] == one), None)
    if parting is None:
        return False
    if parting[-1] == "without":
        return any(word in _SPOKEN_LAST for word in words)
    return len(words) - len(parting) <= _LONGEST_WAY


_LONGEST_WAY = 3
"""Tokens after it: "walked out (of the room)"."""


def _turns_to_day(tokens: Tokens, first: int, comma: int, end: int) -> bool:
    """Whether ", and on Tuesday the ministry released" follows what had been: the writer tells it.

    What was said of a past that was past when it was said stands in "had"; what happened since does not.
    """
    if not is_mark(tokens[comma], ",") or comma + 5 >= end or tokens[comma + 1].lower != "and":
        return False
    if not any(token.lower == "had" for token in tokens[first:comma]):
        return False
    day = comma + 2 + (tokens[comma + 2].lower == "on")
    if tokens[day].lower not in WEEKDAYS | {"yesterday"}:
        return False
    after = tokens[day + 1 : end]
    return not any(token.lower in ("had", "would", "could") for token in after) and any(
        token.lower in pasts() or is_past(token) for token in after[1:]
    )
