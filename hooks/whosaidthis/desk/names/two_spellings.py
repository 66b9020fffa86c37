"""A name that an article spells in two ways, of which its editor means one."""

from __future__ import annotations

import re

from ...reading.one_letter import is_misspelt

_SHORTEST = 3
"""Letters of a name that is compared with another one."""


def two_spellings(name: str, near: str, characters: str) -> tuple[str, str] | None:
    """A word of `name` and the one of `near` that it is one letter off, where `characters` have both.

    Which of the two is the slip nobody can tell. None where only `near` stands there: then `name` is it.
    """
    ones, others = name.split(), near.split()
    if len(ones) != len(others):
        return None
    differ = [(one, other) for one, other in zip(ones, others, strict=True) if one != other]
    if len(differ) != 1:
        return None
    one, other = differ[0]
    if not is_misspelt(one.casefold(), other.casefold(), _SHORTEST):
        return None
    both = all(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", characters) for word in (one, other))
    return (one, other) if both else None
