"""Who has seen the letter in which somebody writes: "wrote in a letter to them, seen by the Post"."""

from __future__ import annotations

from ...model import Attribution, Basis, Hearer, Span, Way, hull
from ..occasions.seen import is_paper_source, is_press, letter_seen_by
from ..people.scene import Scene
from .hearer_names import hearer_name


def letter_reader(scene: Scene, attribution: Attribution, sentence: Span) -> Hearer | None:
    """The newspaper that has seen the paper in which it is said, told in its `sentence` behind the cue.

    None for what a paper itself says, or what somebody is said to have said.
    """
    if not attribution.cue or not attribution.source or attribution.inside is not None:
        return None
    if is_paper_source(scene.text.characters, attribution.source[0]):
        return None
    start, first = hull(attribution.cue).end, hull(attribution.content).start
    behind = Span(start, max(start, first if first > start else sentence.end))
    seen = letter_seen_by(scene.text.characters, behind)
    name = hearer_name(scene, seen) if seen else None
    return Hearer(name, Basis.STATED, Way.SEEN) if name and is_press(scene, name) else None
