"""Whom "they" means: papers, a group, a force, or one person of no known gender."""

from __future__ import annotations

from ..descriptions.forces import opening_force, own_bodies
from ..descriptions.plural_subjects import plural_subject
from ..descriptions.strangers import they_brought_in
from ..people.known import Known
from ..people.scene import Scene
from ..pronouns.last_speaking import brings_in_team, find_group, find_single, find_unnamed
from ..pronouns.openings import find_papers
from ..pronouns.reach import (
    group_in_reach,
    is_noun_before,
    opened_since,
    others_in_sentence,
    own_sentence_group,
)


def find_they(scene: Scene, offset: int) -> Known | None:
    """The speaker that "they" at `offset` means; None where the text does not settle it."""
    known = plural_subject(scene, offset)
    if known is not None:
        return known
    known = find_papers(scene, offset) or find_single(scene, offset)
    known = known or _group(scene, offset)
    known = None if known and brings_in_team(scene, known, offset) else known
    known = known or opening_force(scene, offset) or find_unnamed(scene, offset)
    known = known or they_brought_in(scene, offset) or own_bodies(scene, offset)
    return None if known and is_noun_before(scene, known, offset) else known


def _group(scene: Scene, offset: int) -> Known | None:
    """The group that "they" means: the one that spoke, unless the paragraph has begun with another."""
    if (own := own_sentence_group(scene, offset)) is not None:
        return own
    spoke = find_group(scene, offset)
    if spoke is not None and others_in_sentence(scene, spoke, offset):
        return None
    return opened_since(scene, spoke, offset) or spoke or group_in_reach(scene, offset)
