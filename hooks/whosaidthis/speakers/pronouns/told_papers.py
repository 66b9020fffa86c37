"""The paper that a sentence tells of: whoever reads from it, the words that follow are the paper's."""

from __future__ import annotations

import re

from ...model import Span, Voice
from ...reading.word_lists import any_of
from .. import lexicon
from ..bodies.called import resolve_kind
from ..occasions.seen import obtained_paper
from ..people.known import Known
from ..people.scene import Scene
from ..sources.naming import read_name

_LED_IN = r"(?P<paper>[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Tt]his) (?:(?!(?:an?|the) )[\w’'-]+ ){0,3}?"
_PAPER = re.compile(rf"\b{_LED_IN}(?P<noun>{lexicon.alternatives('papers with a writer')})\b")
_SUIT = re.compile(
    rf"\b{_LED_IN}(?P<noun>lawsuit|suit|complaint|filing|motion|petition|letter|report|indictment)\b"
)
_CITED = re.compile(
    r"\b(?:reads?|reading|quote[ds]|quoting|cite[ds]|citing)(?: (?:out|aloud|at length))?(?: from)? "
    rf"{_LED_IN}(?P<noun>{any_of(lexicon.documents())})\b"
)
"""A paper of any kind that somebody reads from."""
_SUES = re.compile(r"(?i)it (?:also |then )?(?:alleg(?:es|ed)|accuse[sd]|seeks|sought|contends|names)\b")
"""What only a paper of lawyers does."""


def document_in(scene: Scene, words: Span) -> Known | None:
    """The document that words of the article name; None where they name none."""
    named = read_name(scene.text.characters, words, scene.people.surnames)
    return resolve_kind(scene, named)[0] if named and named.voice is Voice.DOCUMENT else None


def obtained_document(scene: Scene, number: int, offset: int) -> Known | None:
    """The paper that a sentence tells somebody has: what speaks next is the paper, not who has it."""
    paper = obtained_paper(scene, scene.sentences[number], offset)
    return document_in(scene, paper) if paper else None


def told_document(scene: Scene, number: int, offset: int) -> Known | None:
    """The one paper that a sentence tells of: "Counsel read the email aloud"."""
    sentence = scene.sentences[number]
    papers = _SUIT if _SUES.match(scene.text.characters, offset) else _PAPER
    found = list(papers.finditer(scene.text.characters, sentence.start, sentence.end))
    found = found or list(_CITED.finditer(scene.text.characters, sentence.start, sentence.end))
    if len({paper.group("noun") for paper in found}) != 1:
        return None
    return document_in(scene, Span(found[0].start("paper"), found[0].end("noun")))


_READS = re.compile(r"(?i)it (?:also |then )?reads?\b")
"""What only something written does: "The court was shown a note. “Go,” (it read)"."""


def read_document(scene: Scene, number: int, offset: int) -> Known | None:
    """The paper of which "it read" is told, where the sentence before number `number` tells of one alone."""
    reads = number > 0 and _READS.match(scene.text.characters, offset) is not None
    return told_document(scene, number - 1, offset) if reads else None
