"""Who "the younger Roe" is of several people of one surname whose ages the article tells."""

from __future__ import annotations

import re

from ...model import Basis, Span
from ..people.known import Known
from ..people.scene import Scene
from ..sources.met import of_person

_ELDER = re.compile(r"[Tt]he (?P<which>younger|elder|older) (?P<surname>[A-Z][\w’'-]+)")


def elder_or_younger(scene: Scene, part: Span) -> tuple[Known, Basis] | None:
    """The person whom the words `part` name so; None for others, and where an age is not told or shared."""
    found = _ELDER.fullmatch(part.of(scene.text.characters).strip(" ,"))
    bearers = scene.people.by_surname(found["surname"]) if found else ()
    ages = [one.age for one in bearers if one.age is not None]
    if found is None or len(ages) != len(bearers) or len(set(ages)) != len(ages) or len(ages) < 2:
        return None
    age = min(ages) if found["which"] == "younger" else max(ages)
    return of_person(scene, next(one for one in bearers if one.age == age)), Basis.INFERRED
