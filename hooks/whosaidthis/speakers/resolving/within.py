"""Who "he", "she" and "they" are inside somebody's quotation: "“(He) told me he would come,” she said"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ...model import Attribution, Basis, Form, Voice, hull
from .. import lexicon
from ..people.known import Known
from ..people.scene import Scene
from ..pronouns.meant import find_person
from .bodies_before import body_before
from .identity import Resolved
from .told_of_inside import spoke_before, subject_before

_GENDERS = {"he": "m", "she": "f"}


def quotation_around(
    scene: Scene, attributions: Sequence[Attribution], attribution: Attribution
) -> int | None:
    """The place of the quotation inside which the source is "he", "she", "they"; None for other sources."""
    around = attribution.inside
    if around is None or len(attribution.source) != 1:
        return None
    pronoun = attribution.source[0].of(scene.text.characters).lower() in (*_GENDERS, "they")
    return around if pronoun and attributions[around].form is Form.DIRECT else None


def who_within(
    scene: Scene,
    attributions: Sequence[Attribution],
    found: Mapping[int, tuple[Resolved, ...]],
    attribution: Attribution,
) -> tuple[Resolved, ...]:
    """The one person or body, other than who says the quotation, that the pronoun can mean; none if not sure.

    `found`: the speakers so far, by place.

    Nobody is left open here: what "he" said inside another's words is the quotation's, whose speaker is told.
    """
    source = attribution.source[0]
    gender = _GENDERS.get(source.of(scene.text.characters).lower())
    around = attribution.inside or 0
    speaking = [one.known for one in found.get(around, ())]
    if gender is None:
        body = body_before(scene, source.start)
        return () if body is None or body in speaking else (_meant(body, attribution),)
    named = [person.spans[0] for known in speaking if (person := known.person) and person.spans]
    scene.speaking, scene.hearing, scene.asking = attribution.content, tuple(named), None
    known = find_person(scene, gender, source.start)
    if known is None or known in speaking or not _is_near(scene, known, gender, source.start):
        known = subject_before(scene, attribution, attributions[around], speaking, gender)
        known = known or spoke_before(scene, attributions, found, attribution, gender)
    return () if known is None or known in speaking else (_meant(known, attribution),)


def _meant(known: Known, attribution: Attribution) -> Resolved:
    """What a pronoun means by our reading."""
    known.mentions.append(hull(attribution.source))
    return Resolved(known, Basis.INFERRED)


def _is_near(scene: Scene, known: Known, gender: str, offset: int) -> bool:
    """Whether the paragraph has named one person of that gender, and told of nobody else since.

    In "“My father was a miner. He told me so,” she said" he is the father.
    """
    start = scene.text.blocks[scene.block(offset)].span.start
    mentioned = scene.people.mentioned(start, offset)
    places = [span.end for span, one in mentioned if one is known.person]
    if not places or known.voice is not Voice.NAMED_PERSON or known.gender != gender:
        return False
    if scene.text.characters[max(0, offset - 1)] not in _OPENING:
        return False  # somebody may be told of inside the quotation
    alike = {id(one) for _, one in mentioned if one.gender in (None, gender) and one.human}
    told = scene.text.characters[start:offset]
    strangers = (word for found in _STRANGER.finditer(told) for word in found["words"].split())
    met = any(word in lexicon.roles() or word in _KIN for word in strangers)
    return not met and alike <= {id(known.person)}


_KIN = lexicon.word_list("kin")
_OPENING = "“‘\"'"
_STRANGER = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Hh]er|[Hh]is|[Mm]y|[Tt]heir|\w+['’]s) (?P<words>[a-z-]+(?: [a-z-]+)?)"
)
"""Where somebody without a name can be told of: "her late husband", "a doctor", "Lee’s son"."""
