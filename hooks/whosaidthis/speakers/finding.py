"""From attributions to statements: the steps in their order."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Attribution, Facts, Statement, Text
from .authors import with_authors
from .drafting import draft_all, write_all
from .hearers.heard_after import infer_from_after
from .hearers.heard_nearby import infer_hearers, said_at_another_time, told_before
from .hearers.same_listeners import join_listeners
from .hearers.seen_papers import infer_seen
from .numbering import renumber, with_anchors
from .occasions.occasions_nearby import infer_occasions
from .people.scene import open_scene
from .relations.bearing import find_relations
from .relations.linking import link_reports, link_speakers
from .resolving.every_source import resolve_all
from .sources.declared import register_declared


def find_statements(text: Text, attributions: Sequence[Attribution], facts: Facts) -> tuple[Statement, ...]:
    """The statements of an article: who says what, to whom, how; numbered in the order of the text.

    Takes the text, its attributions (spans in code points of `text.characters`) and what is known about the
    article; without `facts.reckoned_from` no day is resolved. Never raises for what a text says; a source
    that cannot be settled stays as its own words, or "not stated".
    """
    scene = open_scene(text, facts)
    register_declared(scene)
    drafts = draft_all(scene, attributions, resolve_all(scene, attributions))
    statements = link_speakers(scene, renumber(write_all(scene, attributions, drafts)))
    groups = {known.key: known.member_of for known in scene.register.all if known.member_of}
    elsewhere = said_at_another_time(scene, statements)
    heard = infer_hearers(link_reports(statements), groups, told_before(scene, statements), elsewhere)
    heard = infer_seen(scene, infer_from_after(scene, heard))
    heard = with_authors(scene, join_listeners(scene, heard))
    return with_anchors(text.characters, find_relations(scene, infer_occasions(scene, heard)))
