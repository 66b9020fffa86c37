"""Words that are nearly the same."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

_ENDINGS = ("s", "es", "n", "i", "an", "e", "a")
"""What makes another word of a name and no other spelling: plurals, peoples."""
_ALIKE = 0.7
"""How alike two words are of which a hand wrote one for the other."""
_LONG_NAME = 3
"""Words of a name that are enough to know it by all of them but one."""
_SHORTEST_ALIKE = 5
"""Letters of a word that is alike another: of fewer, two that differ leave little."""


def is_one_letter_off(one: str, other: str) -> bool:
    """Whether one letter changed, added or taken out makes `other` of `one`."""
    short, long = sorted((one, other), key=len)
    if one == other or len(long) - len(short) > 1:
        return False
    same = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[same + (len(short) == len(long)) :] == long[same + 1 :]


def is_swapped(one: str, other: str) -> bool:
    """Whether two neighbouring letters of `one` changed places in `other`."""
    if len(one) != len(other):
        return False
    at = next((at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b), len(one))
    swapped = one[at : at + 2] == other[at : at + 2][::-1]
    return swapped and at + 1 < len(one) and one[at + 2 :] == other[at + 2 :]


def is_slip(one: str, other: str) -> bool:
    """Whether one slip of a hand makes `other` of `one`: a letter more, less or other, or two swapped."""
    return is_one_letter_off(one, other) or is_swapped(one, other)


def is_long_slip(one: str, other: str, shortest: int) -> bool:
    """Whether one slip of a hand makes `other` of `one`, both long enough to tell."""
    return min(len(one), len(other)) >= shortest and is_slip(one, other)


def is_misspelt(one: str, other: str, shortest: int) -> bool:
    """Whether one may be the other misspelt: both long enough, none a form of the other."""
    return is_long_slip(one, other, shortest) and not is_form(one, other)


def is_alike(one: str, other: str) -> bool:
    """Whether one may be written for the other, two letters apart, and is no form: “Revue”, “Review”."""
    long = min(len(one), len(other)) >= _SHORTEST_ALIKE
    near = SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE
    return long and near and abs(len(one) - len(other)) <= 1 and not is_form(one, other)


def is_name_alike(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether two names of three words or more are one but for a word that is alike: “Port Harbour Revue”."""
    pairs = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]]
    long = len(words) == len(others) and len(words) >= _LONG_NAME
    return long and len(pairs) == 1 and is_alike(*pairs[0])


def is_form(one: str, other: str) -> bool:
    """Whether one is a form of the other: “Russian” and “Russians”, “Iran” and “Iranian”."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and long[len(short) :] in _ENDINGS
