"""On what occasion it was said where only the statement before it, of the same speaker, says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Basis, Span, Stance, Statement, Voice, hull, outside, unite
from ...reading.words import find_words
from ..people.scene import Scene
from .beside_cues import PAPERS

_PAPER = re.compile(rf"in (?:[\w’'-]+ )+?(?:{PAPERS})")
_ONCE = re.compile(r"(?i)(?:said|wrote|[a-z]+ed)(?: that)?")
"""A verb of one past telling, not of what somebody has long said, or believes."""


def infer_occasions(scene: Scene, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, each with the paper of the one right before it, where it is told as going on.

    As in "The council said in a statement that the boat was old. “We cannot go on,” it said": one paragraph,
    one speaker, who is not named anew, nobody else in between, and not a word more than who says what: no
    listener, no place, no time. A talk may be over by then; a letter is told as long as nothing else is.
    """
    found: list[Statement] = []
    last: Statement | None = None
    for statement in statements:
        if last is not None and _is_near(statement, last) and _only_says(scene, statement):
            statement = replace(statement, occasion=last.occasion, occasion_basis=Basis.INFERRED)
        if statement.inside is None:
            last = statement
        found.append(statement)
    return found


def _is_near(statement: Statement, last: Statement) -> bool:
    told = (statement.occasion, statement.through, statement.inside, statement.when, *statement.joint)
    if any(told) or last.occasion is None or not _PAPER.fullmatch(last.occasion):
        return False
    heard = statement.hearer is not None and statement.hearer.basis is not Basis.INFERRED
    same = statement.speaker.key == last.speaker.key and statement.speaker.voice is not Voice.NOT_STATED
    near = statement.block - last.block <= (1 if statement.goes_on else 0)
    return same and near and not heard and statement.is_inferred and statement.stance is not Stance.DECLINES


def _only_says(scene: Scene, statement: Statement) -> bool:
    """Whether the statement's sentences hold nothing but who says what."""
    characters = scene.text.characters
    parts = unite((*statement.spans, *statement.content, *statement.source, *statement.cue))
    whole = hull(parts)
    first, last = scene.sentence(whole.start), scene.sentence(whole.end - 1)
    sentences = Span(scene.sentences[first].start, scene.sentences[last].end)
    more = {word.lower for gap in outside(sentences, parts) for word in find_words(characters, gap)} - {
        "that"
    }
    once = all(_ONCE.fullmatch(characters, span.start, span.end) for span in statement.cue)
    return once and not more
