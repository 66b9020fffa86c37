"""Curly quotation marks around a value, which YAML takes for a part of it."""

from __future__ import annotations

import re

_IN_ONE_PAIR = re.compile(r"(?:[“„‟][^“”„‟]+[”“]|[‘‚‛][^‘‚‛]+[’‘])\Z")
_DOUBLE = re.compile("[“”„‟]")
_MARKS = "“”„‟‘’‚‛«»"
CURLY_PART = "stands in curly quotation marks, which are read as a part of it."
"""What is wrong with such a value, behind its name."""
BARE = "Take them away, or write straight ones."
"""How to mend it."""


def in_one_pair(words: str) -> bool:
    """Whether the whole of `words` stands in one pair of curly marks, as one quotation."""
    return _IN_ONE_PAIR.match(words) is not None


def at_one_end(words: str) -> bool:
    """Whether `words` begin or end with a curly mark to which no other one in them belongs."""
    return len(_DOUBLE.findall(words)) == 1 and (is_opened(words) or is_closed(words))


def is_opened(words: str) -> bool:
    """Whether `words` begin with a curly mark."""
    return _DOUBLE.match(words) is not None


def is_closed(words: str) -> bool:
    """Whether `words` end with a curly mark."""
    return _DOUBLE.match(words[-1:]) is not None


def without_marks(words: str) -> str:
    """A day or an address without the curly marks that stand around it; without any, as it is."""
    return words.strip(_MARKS)
