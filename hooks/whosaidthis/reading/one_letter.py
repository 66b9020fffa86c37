"""Words that are nearly the same."""

from __future__ import annotations

_ENDINGS = ("s", "es", "n", "i", "an", "e", "a")
"""What makes another word of a name and no other spelling: plurals, peoples."""


def is_one_letter_off(one: str, other: str) -> bool:
    """Whether one letter changed, added or taken out makes `other` of `one`."""
    short, long = sorted((one, other), key=len)
    if one == other or len(long) - len(short) > 1:
        return False
    same = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[same + (len(short) == len(long)) :] == long[same + 1 :]


def is_slip(one: str, other: str, shortest: int) -> bool:
    """Whether one may be the other misspelt: both long enough, none a form of the other."""
    long = min(len(one), len(other)) >= shortest
    return long and is_one_letter_off(one, other) and not is_form(one, other)


def is_form(one: str, other: str) -> bool:
    """Whether one is a form of the other: “Russian” and “Russians”, “Iran” and “Iranian”."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and long[len(short) :] in _ENDINGS
