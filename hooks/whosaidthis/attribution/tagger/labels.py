"""The likeliest rows of labels, by scores of each piece and of each step to the next (Viterbi 1967)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .network import Reals
from .pieces import Numbers

NOTHING, SOURCE, CONTENT = 0, 1, 2
"""What a piece can be to a cue."""


def likeliest(scores: Reals, steps: Reals, rows: Sequence[range]) -> Numbers:
    """The label of each row of `scores`: in each of `rows` the path with the greatest sum, else `NOTHING`.

    `steps` holds what it adds that one label (row) is followed by another (column). All runs are followed at
    the same time, the longest first, so that those still going on are always the first ones.
    """
    ordered = sorted(rows, key=len, reverse=True)
    lengths = np.array([len(run) for run in ordered])
    begins = np.array([run.start for run in ordered])
    labels = np.full(len(scores), NOTHING, np.int64)
    best = scores[begins]
    back: list[Numbers] = []
    onto = steps.T
    for place in range(1, int(lengths[0])):
        going = int(np.searchsorted(-lengths, -place))
        paths = best[:going, None, :] + onto
        chosen = paths.argmax(2)
        back.append(chosen)
        best[:going] = np.maximum.reduce(paths, 2) + scores[begins[:going] + place]
    _trace(labels, best.argmax(1), back, begins)
    return labels


def _trace(labels: Numbers, last: Numbers, back: Sequence[Numbers], begins: Numbers) -> None:
    """Write the labels of each path, from its last one back to its first."""
    for place in range(len(back), 0, -1):
        chosen = back[place - 1]
        going = len(chosen)
        labels[begins[:going] + place] = last[:going]
        last[:going] = chosen[np.arange(going), last[:going]]
    labels[begins] = last
