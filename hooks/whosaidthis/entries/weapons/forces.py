"""States and firms that use a weapon and are none: "a Sarmund frigate", where Sarmund has a navy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...reading.word_lists import any_of
from ..lexicon import word_list
from .beside_nouns import Named

_HAS = rf"['’]s (?:[\w-]+ ){{0,2}}(?:{any_of(word_list('owners of arms'))})\b"


def without_users(characters: str, found: Iterable[Named]) -> Iterator[Named]:
    """Those of `found` whose name is not the name of a state or a firm that `characters` tell of.

    Nor of its people: "a Tavrian rocket", where the text tells of Tavria.
    """
    for one in found:
        owner = re.search(rf"(?i)\b{re.escape(one.name)}{_HAS}", characters)
        if owner is None and not _is_of_state(one.name, characters):
            yield one


_PEOPLE = re.compile(r"(?P<stem>[A-Z][a-z]{3,}?)(?:ian|an|ese|ish|i)s?")


def _is_of_state(name: str, characters: str) -> bool:
    """Whether a name is the adjective of a place that the text names: "Tavrian", of Tavria."""
    found = _PEOPLE.fullmatch(name)
    return found is not None and re.search(rf"\b{found['stem']}(?:ia|a|y|e|land)?\b", characters) is not None
