"""States and firms that use a weapon and are none: "a Sarmund frigate", where Sarmund has a navy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...reading.word_lists import any_of
from ..lexicon import word_list
from .beside_nouns import Named

_HAS = rf"['’]s (?:[\w-]+ ){{0,2}}(?:{any_of(word_list('owners of arms'))})\b"


def without_users(characters: str, found: Iterable[Named]) -> Iterator[Named]:
    """Those of `found` whose name is not the name of a state or a firm that `characters` tell of."""
    for one in found:
        if not re.search(rf"(?i)\b{re.escape(one.name)}{_HAS}", characters):
            yield one
