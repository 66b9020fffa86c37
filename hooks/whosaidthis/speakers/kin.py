"""Relatives beside a name: "her brother Tom", "Lee's mother, Rosa,"."""

from __future__ import annotations

import re

from ..reading.words import Word
from . import lexicon
from .gender_words import gender_of_role


def kin_before(characters: str, run: list[Word]) -> str | None:
    """The noun for a relative before a given name alone: "her brother Tom", "Lee's mother, Rosa,".

    None where "she" could be either of two: "her sister Rosa".
    """
    if len(run) > 1:
        return None
    apart = ", " if characters[run[0].end : run[0].end + 1] == "," else " "
    found = kin_at(characters, run[0].start)
    if found is None or found.group("apart") not in (" ", apart):
        return None
    own = {"her": "f", "his": "m"}.get((found.group("whose") or "").lower())
    return None if own and own == gender_of_role(found.group("kin")) else found.group("kin")


def kin_at(characters: str, start: int) -> re.Match[str] | None:
    """The noun for a relative and whose it is, right before the name at `start`."""
    found = _KIN_BEFORE.search(characters[max(0, start - _LONGEST_KIN) : start])
    return found if found is not None and found.group("kin") in lexicon.word_list("kin") else None


_KIN_BEFORE = re.compile(
    r"(?:['’]s|s['’]|\b(?P<whose>[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Tt]he)) "
    r"(?:[a-z]+ )?(?P<kin>[a-zé]+)(?P<apart>,? )$"
)
_LONGEST_KIN = 30
"""Code points looked back over."""
