"""Relatives beside a name: "her brother Tom", "Lee's mother, Rosa,"."""

from __future__ import annotations

import re

from ...model import Span
from .. import lexicon
from ..words.gender_words import OWNERS, gender_of_role
from ..words.plain import verb_stems

RELATIVE = rf"(?:late |own |[a-z]+er )?(?P<kin>{lexicon.alternatives('kin')})"
"""A relative behind "her" or "Lee's": "mother", "late father", "younger sister"."""


def kin_before(characters: str, name: Span) -> str | None:
    """The noun for a relative before a name: "her brother Tom", "Lee's mother, Rosa,".

    None where "she" could be either of two: "her sister Rosa".
    """
    apart = ", " if characters[name.end : name.end + 1] == "," else " "
    found = kin_at(characters, name.start)
    if found is None or found.group("apart") not in (" ", apart):
        return None
    own = OWNERS.get((found.group("whose") or "").lower())
    return None if own and own == gender_of_role(found.group("kin")) else found.group("kin")


def is_called_kin(characters: str, name: Span) -> bool:
    """Whether a relative told of before a name is called so: "his wife, Jan, left", "his aunt Ani said".

    With a comma before the name one must stand behind it, too; without one the relative must speak.
    """
    found = kin_at(characters, name.start)
    between = (
        found is not None and found.group("apart") == ", " and characters[name.end : name.end + 1] == ","
    )
    return (between and kin_before(characters, name) is not None) or _is_speaking_kin(characters, name)


def _is_speaking_kin(characters: str, name: Span) -> bool:
    """Whether that relative speaks right behind the name: "Lee's daughter, Ani, said"."""
    relative = gender_of_role(kin_before(characters, name))
    verb = _NEXT_WORD.match(characters, name.end)
    stems = verb_stems(verb["word"]) if verb else frozenset()
    return relative is not None and not lexicon.word_list("speaking").isdisjoint(stems)


_NEXT_WORD = re.compile(r",? (?P<word>[a-z]+)\b")


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
