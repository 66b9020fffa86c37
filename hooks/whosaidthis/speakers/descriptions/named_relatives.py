"""Relatives and aides whom the article has named: "His wife, Ann Lee, … (His wife) said"."""

from __future__ import annotations

import re

from ..people.known import Known
from ..people.roster import Person
from ..people.scene import Scene
from ..phrases.named import Named
from ..pronouns.meant import find_person
from ..sources.met import of_person
from ..words.gender_words import OWNERS

_REACH = 20_000
"""Code points looked back over: keeps the work linear in the text."""


def relative_named_before(scene: Scene, named: Named) -> Known | None:
    """The one whom the same words have brought in, the nearest first: "Her mother, Ann Lee, … (Her mother)".

    Nobody else's: "Her mother" is not Ann Lee where "her" means another woman than it did there.
    """
    gender = OWNERS.get(named.quantity.article or "")
    if gender is None:
        return None
    words = re.escape(" ".join(named.words.split()))
    brought_in = re.compile(rf"(?i)\b{words}, (?-i:(?=[A-Z]))")
    first, offset = max(0, named.span.start - _REACH), named.span.start
    owner = _owner(scene, gender, offset)
    for found in reversed(list(brought_in.finditer(scene.text.characters, first, offset))):
        at = found.end()
        person = next((one for span, one in scene.people.mentioned(at, at + 1) if span.start == at), None)
        if person is not None:
            return None if _is_others(scene, gender, found.start(), owner) else of_person(scene, person)
    return None


def _is_others(scene: Scene, gender: str, offset: int, owner: Person | None) -> bool:
    """Whether "her" at `offset` is another than `owner`, of whom nothing is told there or right before."""
    before = _owner(scene, gender, offset)
    if owner is None or before is None or owner is before:
        return False
    start = scene.text.blocks[max(0, scene.block(offset) - 1)].span.start
    unsure = (one for _, bearers in scene.people.mentioned_unsurely(start, offset) for one in bearers)
    sure = (one for _, one in scene.people.mentioned(start, offset))
    return all(one is not owner for one in (*sure, *unsure))


def _owner(scene: Scene, gender: str, offset: int) -> Person | None:
    found = find_person(scene, gender, offset, speaks=False)
    return found.person if found else None
