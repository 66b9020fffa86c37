"""The company that the sentence before tells of as one: "He worked for Lund Steel", "the oil giant Lund"."""

from __future__ import annotations

import re

from ...model import Span
from ..people.known import Known
from ..people.scene import Scene
from ..phrases.named import Named
from ..sources.met import body_by_name

_NAME = r"(?P<name>[A-Z][\w’'.-]*(?: (?:(?:& |of |and )?[A-Z][\w’'.-]*))*?)"
_EMPLOYER = re.compile(
    rf"\b(?:(?:works?|worked|working) (?:for|at)|(?:employed|hired|founded|run) by"
    r"|(?:director|head|manager|boss|employee|executive|engineer|chairman|chairwoman|founder) (?:of|at))"
    rf" {_NAME}"
    r"(?=['’]s? |[,.;]| (?:in|at|since|from|until|when|for|as|before|after|and)\b)"
)
_KIND = re.compile(
    r"\b(?:the|an?|its|rival) (?:[\w-]+ ){0,3}?(?:giant|maker|retailer|chain|carrier|producer|operator"
    rf"|manufacturer|insurer|supplier|startup|start-up) {_NAME}(?=['’]s? |[,.;]| [a-z])"
)


def employer_before(scene: Scene, named: Named, spoke: int | None) -> Known | None:
    """The one company so told of in the sentence before "the company", in whose paragraph none has spoken.

    `spoke` is where the company met before spoke last, if one was; None where that is in the paragraph, too.
    """
    offset = named.span.start
    block = scene.block(offset)
    number = scene.sentence(offset)
    start = scene.text.blocks[block].span.start
    here = spoke is not None and scene.block(spoke) == block
    if named.head not in ("company", "firm") or here or number == 0:
        return None
    before = scene.sentences[number - 1]
    if before.start < start:
        return None
    names = _told(scene.text.characters, Span(before.start, before.end))
    return body_by_name(scene, next(iter(names)), "company") if len(names) == 1 else None


def _told(characters: str, sentence: Span) -> set[str]:
    found = (
        match
        for shape in (_EMPLOYER, _KIND)
        for match in shape.finditer(characters, sentence.start, sentence.end)
    )
    return {re.sub(r"['’]s?$", "", match["name"]) for match in found}
