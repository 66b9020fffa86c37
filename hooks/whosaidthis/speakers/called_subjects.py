"""Who "he" is after somebody called by what they are: "The second diplomat was less certain. He said"."""

from __future__ import annotations

import re

from ..model import Span
from . import lexicon
from .descriptions import resolve_description
from .gender_words import gender_of_role
from .known import Known
from .naming import read_name
from .scene import Scene

_SUBJECT = re.compile(
    r"(?:[A-Z][^,.]{2,60}, )?(?P<who>[Tt]he (?:[a-z-]+ ){0,2}?[a-z-]+(?: of (?:the|an?) [a-z]+)?)"
    r"(?:, an? [^,.]{2,60},)?"
    r"(?= (?:[a-z]+ed|was|had|is|has|stood|sat|came|went|took|spoke|drew|put|gave|made|ran|held|left|rose)\b)"
)
"""Where a sentence can begin with its subject, or with a phrase before it."""


def called_subject(scene: Scene, gender: str, offset: int) -> Known | None:
    """The one person with whom the sentence before `offset` begins, called by an office or trade.

    None where somebody speaks in that sentence, or where it names a person whom the pronoun can mean.
    """
    number = scene.sentence(offset) - 1
    start = scene.text.blocks[scene.block(offset)].span.start
    if number < 0 or scene.sentences[number].start < start:
        return None
    before = scene.sentences[number]
    found = _SUBJECT.match(scene.text.characters, scene.opening(number), before.end)
    named = read_name(scene.text.characters, Span(*found.span("who"))) if found else None
    if named is None or named.head not in lexicon.roles() or named.plural:
        return None
    if gender_of_role(named.head) not in (None, gender) or _is_taken(scene, before, offset, gender):
        return None
    known = resolve_description(scene, named)[0]
    return known if known.one_person and known.gender in (None, gender) else None


def _is_taken(scene: Scene, before: Span, offset: int, gender: str) -> bool:
    """Whether another person can be meant: one who speaks in the sentence, or whom it names."""
    spoke = any(known.one_person for _, known in scene.register.recent(offset, before.start))
    people = (person for _, person in scene.people.mentioned(before.start, offset))
    return spoke or any(person.credible and person.gender in (None, gender) for person in people)
