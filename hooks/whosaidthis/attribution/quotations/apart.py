"""Two things that one source says in one sentence, told apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Attribution, Span
from .quoted import Quoted, form

_LONGEST_JOINT = 8
"""Code points: " and ", and blanks."""
_JOINT = re.compile(r"[\s,;—–-]*(?:\b(?:and|but))?[\s,;—–-]*$")


def apart(characters: str, found: Sequence[Attribution], quoted: Quoted) -> list[Attribution]:
    """`found`, each content ended where the same source's next cue stands: "said it leaks, adding that …"."""
    cues: dict[Span, list[int]] = {}
    for one in found:
        if one.source and one.cue and _is_parted(characters, one.cue[0].start):
            cues.setdefault(one.source[0], []).append(one.cue[0].start)
    return [_ended(characters, one, cues, quoted) for one in found]


def _is_parted(characters: str, place: int) -> bool:
    """Whether a mark, "and" or "but" stands before the words at `place`."""
    before = characters[max(0, place - _LONGEST_JOINT) : place].rstrip()
    return before.endswith((*",;—–-”\"'", " and", " but"))


def _ended(characters: str, one: Attribution, cues: dict[Span, list[int]], quoted: Quoted) -> Attribution:
    if not one.source or not one.cue or one.content[0].start < one.cue[0].start:
        return one
    inside = [
        cue
        for cue in cues.get(one.source[0], ())
        if cue > one.cue[0].start and any(span.start < cue < span.end for span in one.content)
    ]
    if not inside:
        return one
    place = min(inside)
    kept = (
        Span(span.start, min(span.end, _before(characters, span.start, place)))
        for span in one.content
        if span.start < place
    )
    content = tuple(span for span in kept if len(span))
    return replace(one, content=content, form=form(characters, content, quoted)) if content else one


def _before(characters: str, start: int, place: int) -> int:
    """Where the words before `place` end, without what joins them to it."""
    joint = _JOINT.search(characters, start, place)
    return place if joint is None else joint.start()
