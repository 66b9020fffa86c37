"""Whose office, spokesman or deputy a name is: nobody speaks in the name of the other one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

_OWNED = re.compile(r"(?P<owner>.*\S)(?:['’]s|(?<=s)['’])\s+\S")
_ALIKE = 0.8
"""How alike two names are at least, where one is the other misspelt."""


def without_owners(name: str, meant: Iterable[str]) -> list[str]:
    """Those of `meant` who neither own what `name` is nor are owned: for "Ann Lee's office" not Ann Lee."""
    return [one for one in meant if not (_is_owner(one, name) or _is_owner(name, one))]


def _is_owner(name: str, other: str) -> bool:
    """Whether `other` tells of what is that of the one called `name`."""
    owned, own = _OWNED.match(other), _OWNED.match(name)
    if owned is None or own is not None:
        return False
    words, owners = name.casefold().split(), owned["owner"].casefold().split()
    ratio = SequenceMatcher(None, " ".join(words), " ".join(owners), autojunk=False).ratio()
    return ratio >= _ALIKE or words[-1:] == owners[-1:]
