"""What "it" is in "“You owe nothing,” it read": only a paper can be read."""

from __future__ import annotations

import re

from ...model import Span, Voice
from ...reading.word_lists import any_of
from .. import lexicon
from ..people.known import Known
from ..people.scene import Scene
from .openings import find_thing
from .told_papers import document_in

_UNREAD = frozenset("photo photograph picture image video recording film tape podcast".split())
_READS = re.compile(r"it (?:also |simply |only |then )?(?:reads?|ran)\b")
_PAPER = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:[a-z][\w’'-]* ){0,3}?"
    rf"(?P<noun>{any_of(lexicon.documents() - _UNREAD)})\b"
)


_OF_A_BODY = frozenset("statement post message tweet release".split())
"""What a body says: whose it is tells more than that it was read."""


def is_read(scene: Scene, offset: int) -> bool:
    """Whether "it" at `offset` is what somebody reads."""
    return _READS.match(scene.text.characters, offset) is not None


def find_read(scene: Scene, offset: int) -> Known | None:
    """The paper told of last before the words read, in this paragraph or the last one; None without any."""
    begins = scene.before_words(offset)
    block = scene.block(begins)
    known = find_thing(scene, offset)
    if known is not None and known.voice is Voice.DOCUMENT:
        return known
    for number in (block, block - 1):
        if number < 0 or number == scene.headline:
            return None
        start = scene.text.blocks[number].span.start
        end = min(begins, scene.text.blocks[number].span.end)
        told = [
            found
            for found in _PAPER.finditer(scene.text.characters, start, end)
            if not scene.is_said(found.start())
        ]
        if not told:
            continue
        paper = next((one for one in reversed(told) if _is_written_in(scene, one.start())), told[-1])
        if known is not None and paper["noun"] in _OF_A_BODY:
            return known
        return document_in(scene, Span(*paper.span()))
    return None


def _is_written_in(scene: Scene, offset: int) -> bool:
    """Whether somebody says something in a paper: "(In) a letter, Lee demanded a plan. “…,” it reads"."""
    return scene.text.characters[max(0, offset - len("in ")) : offset].lower() == "in "
