"""Whose office, spokesman or deputy a name is: nobody speaks in the name of the other one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

_OWNED = re.compile(r"(?P<owner>.*\S)(?:['’]s|(?<=s)['’])\s+(?P<what>\S.*)")
_ALIKE = 0.8
"""How alike two names are at least, where one is the other misspelt."""


def without_owners(name: str, meant: Iterable[str]) -> list[str]:
    """Those of `meant` who neither own what `name` is nor are owned: for "Ann Lee's office" not Ann Lee.

    Nor Ann Lee's deputy.
    """
    return [
        one for one in meant if not (_is_owner(one, name) or _is_owner(name, one) or _is_other(one, name))
    ]


def _is_owner(name: str, other: str) -> bool:
    """Whether `other` tells of what is that of the one called `name`."""
    owned, own = _OWNED.match(other), _OWNED.match(name)
    if owned is None or own is not None:
        return False
    words, owners = name.casefold().split(), owned["owner"].casefold().split()
    return _are_alike(" ".join(words), " ".join(owners)) or words[-1:] == owners[-1:]


def _is_other(name: str, other: str) -> bool:
    """Whether both names tell of what somebody has, and not of the same."""
    one, two = _OWNED.match(name), _OWNED.match(other)
    return one is not None and two is not None and not _are_alike(one["what"], two["what"])


def _are_alike(one: str, other: str) -> bool:
    matcher = SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False)
    return matcher.ratio() >= _ALIKE
