"""The cues that the tagger reads, joined with those of the rules."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...model import Attribution
from .network import Reals
from .pieces import Pieces

CLEAR = 32
"""How clear a cue must be where no rule has found it."""
_NO_CUE, _FIRST, _FURTHER = 0, 1, 2


def find_cues(scores: Reals) -> list[range]:
    """The cues: pieces that more likely belong to one than not, and the pieces that go on with it."""
    belongs = np.maximum(scores[:, _FIRST], scores[:, _FURTHER]) > scores[:, _NO_CUE]
    further = scores[:, _FURTHER] > np.maximum(scores[:, _NO_CUE], scores[:, _FIRST])
    found: list[range] = []
    for place in np.flatnonzero(belongs).tolist():
        if found and found[-1].stop == place and further[place]:
            found[-1] = range(found[-1].start, place + 1)
        else:
            found.append(range(place, place + 1))
    return found


def clearness(scores: Reals) -> list[float]:
    """By how much each piece rather belongs to a cue than not."""
    clear: list[float] = (np.maximum(scores[:, _FIRST], scores[:, _FURTHER]) - scores[:, _NO_CUE]).tolist()
    return clear


def with_ruled(
    pieces: Pieces, found: Sequence[range], ruled: Sequence[Attribution]
) -> list[tuple[range, int | None]]:
    """The cues, each with the rules' attribution that shares a piece of it, and the rules' other cues.

    In the order of the text.
    """
    own = {piece: place for place, cue in enumerate(found) for piece in cue}
    of_cue: dict[int, int] = {}
    others: list[tuple[range, int | None]] = []
    for place, attribution in enumerate(ruled):
        held = pieces.within(attribution.cue[0]) if attribution.cue else range(0)
        mine = next((own[piece] for piece in held if piece in own), None)
        if mine is not None:
            of_cue.setdefault(mine, place)
        elif held:
            others.append((held, place))
    cues = [(cue, of_cue.get(place)) for place, cue in enumerate(found)]
    return sorted([*cues, *others], key=lambda cue: (cue[0].start, cue[1] or 0))
