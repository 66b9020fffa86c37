"""Who "he" and "she" are inside somebody's quotation: "“(He) told me he would come home,” she said"."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Attribution, Basis, Form, Voice, hull
from .identity import Resolved
from .known import Known
from .pronouns import find_person
from .scene import Scene

_GENDERS = {"he": "m", "she": "f"}


def is_within(scene: Scene, attributions: Sequence[Attribution], attribution: Attribution) -> bool:
    """Whether the source is "he" or "she" inside a quotation."""
    if attribution.inside is None or len(attribution.source) != 1:
        return False
    pronoun = attribution.source[0].of(scene.text.characters).lower() in _GENDERS
    return pronoun and attributions[attribution.inside].form is Form.DIRECT


def who_within(scene: Scene, attribution: Attribution, outer: Sequence[Resolved]) -> tuple[Resolved, ...]:
    """The one person, other than who says the quotation, whom the pronoun can mean; none if not sure.

    Nobody is left open here: what "he" said inside another's words is the quotation's, whose speaker is told.
    """
    source = attribution.source[0]
    gender = _GENDERS[source.of(scene.text.characters).lower()]
    speaking = [one.known for one in outer]
    named = [person.spans[0] for known in speaking if (person := known.person) and person.spans]
    scene.speaking, scene.hearing, scene.asking = attribution.content, tuple(named), None
    known = find_person(scene, gender, source.start)
    if known is None or known in speaking or not _is_near(scene, known, gender, source.start):
        return ()
    known.mentions.append(hull(attribution.source))
    return (Resolved(known, Basis.INFERRED),)


def _is_near(scene: Scene, known: Known, gender: str, offset: int) -> bool:
    """Whether the paragraph has named a person of that gender: in the one before, another can be meant."""
    start = scene.text.blocks[scene.block(offset)].span.start
    named = any(one is known.person for _, one in scene.people.mentioned(start, offset))
    return named and known.voice is Voice.NAMED_PERSON and known.gender == gender
