"""Articles, and the windows around their cues, laid out for the network."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from training.examples import UNJUDGED, Example, Marked
from training.network import Tensor, Windows
from whosaidthis.attribution.tagger.around import around, lay, windows
from whosaidthis.attribution.tagger.labels import CONTENT, SOURCE
from whosaidthis.attribution.tagger.pieces import Numbers

GAP = 32
"""Empty rows between two articles or windows."""


def joined(arrays: Sequence[Numbers], empty: int = 0) -> Tensor:
    """The arrays one below the other, with empty rows after each."""
    gaps = [np.full((GAP, *array.shape[1:]), empty, np.int64) for array in arrays]
    return torch.from_numpy(
        np.concatenate([part for pair in zip(arrays, gaps, strict=True) for part in pair])
    )


def windows_of(example: Example, likely: Numbers) -> list[tuple[Numbers, ...]]:
    """For each cue, marked or thought likely: rows, first and last piece, wanted labels, columns."""
    begins = (likely[: len(example.cues)] == 1) & (example.cues != UNJUDGED)
    taken = example.cues > 0
    false = [range(place, place + 1) for place in np.flatnonzero(begins & ~taken).tolist()]
    marked = [*example.marked, *(Marked(cue, (), ()) for cue in false)]
    starts = np.cumsum(begins)
    ruled = {
        piece: place
        for place, one in reversed(list(enumerate(example.ruled)))
        if one.cue
        for piece in example.pieces.within(one.cue[0])
    }
    cues = [(one.cue, next((ruled[piece] for piece in one.cue if piece in ruled), None)) for one in marked]
    found = []
    for one, window in zip(marked, windows(example.pieces, cues), strict=True):
        wanted = np.zeros(window.end - window.first, np.int64)
        for value, held in ((SOURCE, one.source), (CONTENT, one.content)):
            places = np.array(held, np.int64)
            places = places[(places >= window.first) & (places < window.end)]
            wanted[places - window.first] = value
        rows = np.arange(window.first, window.end)
        ends = np.array([window.cue.start, window.cue.stop - 1])
        columns = around((window,), lay((window,)), example.pieces, example.views, starts, example.ruled)
        found.append((rows, ends, wanted, *columns))
    return found


def one_below_the_other(each: Sequence[tuple[Numbers, ...]]) -> Windows:
    """The windows of one article, as `windows_of` gives them, laid out for the labeller."""
    lengths = [len(window[0]) for window in each]
    owners = np.concatenate([np.full(length + GAP, number) for number, length in enumerate(lengths)])
    ends = np.stack([window[1] for window in each])
    begins = np.cumsum([0, *(length + GAP for length in lengths)])[:-1]
    places = np.minimum(begins[:, None] + np.arange(max(lengths)), len(owners) - 1)
    columns = tuple(joined([window[place] for window in each]) for place in range(3, len(each[0])))
    return Windows(
        rows=joined([window[0] for window in each]),
        owners=torch.from_numpy(owners),
        mask=joined([np.ones((length, 1), np.int64) for length in lengths]).float(),
        firsts=torch.from_numpy(ends[:, 0]),
        lasts=torch.from_numpy(ends[:, 1]),
        columns=columns,
        wanted=joined([window[2] for window in each], UNJUDGED),
        places=torch.from_numpy(places),
        lengths=torch.tensor(lengths),
    )
