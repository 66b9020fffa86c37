"""Whose words a statement or letter holds: "the statement said" after "the union said in a statement"."""

from __future__ import annotations

import re

from .known import Known
from .named import Named
from .scene import Scene

_PAPERS = frozenset("statement letter email e-mail post message memo tweet note".split())
_IN_IT = r"\b[Ii]n (?:an?|his|her|its|their|the) (?:[\w-]+ ){{0,2}}{0}\b"


def writer_of(scene: Scene, named: Named) -> Known | None:
    """The one speaker who says something "in a letter" in this paragraph or the last, before "the letter"."""
    plain = named.words.lower() == f"the {named.head}"  # not "the top-voted post"
    if not plain or named.head not in _PAPERS:
        return None
    offset = named.span.start
    block = scene.block(offset)
    start = scene.text.blocks[max(0, block - 1)].span.start
    places = re.finditer(_IN_IT.format(named.head), scene.text.characters[start:offset])
    last = max((start + place.start() for place in places), default=None)
    if last is None:
        return None
    sentence = scene.sentences[scene.sentence(last)]
    spoke = {
        id(known): known for at, known in scene.register.recent(offset, sentence.start) if at < sentence.end
    }
    return next(iter(spoke.values())) if len(spoke) == 1 else None
