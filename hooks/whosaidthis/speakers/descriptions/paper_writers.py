"""Whose words a statement or letter holds: "the statement said" after "the union said in a statement"."""

from __future__ import annotations

import re

from ...reading.words import with_small_letter
from ..people.known import Known
from ..people.scene import Scene
from ..phrases.named import Named

_PAPERS = frozenset("statement letter email e-mail post message memo tweet note".split())
_IN_IT = r"\b[Ii]n (?:an?|his|her|its|their|the) (?:[\w-]+ ){{0,2}}{0}\b"


_SAME = re.compile(
    r"the (?:(?:open|leaked|(?:since-)?deleted|internal|full|same|short|\w+-page|[A-Z]\w+) )*$"
)


def _may_be_the_same(named: Named) -> bool:
    """Whether nothing tells a paper from the one before: "the leaked letter", not "the top-voted post"."""
    before = named.words.partition(",")[0].rpartition(named.head or "")[0]
    return _SAME.match(with_small_letter(before)) is not None


_IS_TOLD_OF = re.compile(r"\bhad\b")
"""Between a speaker and "in a letter" of others: "Lee said the states (had) protested, last in a letter"."""
_ACCORDING = re.compile(r"\b[Aa]ccording to \Z")
_LONGEST_ACCORDING = len("xaccording to ")
_OF_ANOTHER = re.compile(r"[^,]*, (?![Ii]n )\S")
"""Behind one according to whom another wrote it: "According to Lee, (auditors) protested in a letter"."""


def _tells_of_another(scene: Scene, at: int, paper: int) -> bool:
    """Whether the speaker named at `at` only tells who wrote the paper that the text brings in at `paper`."""
    characters = scene.text.characters
    if _IS_TOLD_OF.search(characters, at, max(at, paper)):
        return True
    according = _ACCORDING.search(characters, max(0, at - _LONGEST_ACCORDING), at)
    return according is not None and _OF_ANOTHER.match(characters, at, max(at, paper)) is not None


def writer_of(scene: Scene, named: Named) -> Known | None:
    """The one speaker who says something "in a letter" in this paragraph or the last, before "the letter"."""
    if named.quantity.article != "the" or named.head not in _PAPERS or not _may_be_the_same(named):
        return None
    offset = named.span.start
    block = scene.block(offset)
    start = scene.text.blocks[max(0, block - 1)].span.start
    places = re.finditer(_IN_IT.format(named.head), scene.text.characters[start:offset])
    last = max((start + place.start() for place in places), default=None)
    if last is None:
        return None
    sentence = scene.sentences[scene.sentence(last)]
    recent = scene.register.recent(offset, sentence.start)
    spoke = {
        id(known): known
        for at, known in recent
        if at < sentence.end and not _tells_of_another(scene, at, last)
    }
    return next(iter(spoke.values())) if len(spoke) == 1 else None
