"""A source that has swallowed the first half of its sentence: "Ann Lee said no, while the board agreed"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Attribution, Span

_SECOND_HALF = re.compile(r", (?:while|whereas|although|though) ")


def without_first_half(characters: str, found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """`found`, each source begun anew behind a "while" before which another statement has been told."""
    cues = [cue.start for one in found for cue in one.cue]
    return tuple(_second_half(characters, one, cues) for one in found)


def _second_half(characters: str, one: Attribution, cues: Sequence[int]) -> Attribution:
    if len(one.source) != 1 or not one.cue or one.cue[0].start < one.source[0].end:
        return one
    (source,) = one.source
    turn = _SECOND_HALF.search(characters, source.start, source.end)
    if turn is None or not any(source.start <= cue < turn.start() for cue in cues):
        return one
    return replace(one, source=(Span(turn.end(), source.end),))
