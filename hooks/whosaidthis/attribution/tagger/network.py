"""The tagger's network, computed in whole numbers.

Weights and activations are integers that stand for multiples of a power of two. Products and sums of them are
carried in 32-bit floats, where integers below 2**24 are exact: whatever order a machine adds them in, the
result is the same, so that one text gives one reading everywhere. The training script refuses weights for
which a sum could grow beyond that.

Two halves (Yu & Koltun 2016 for the dilated convolutions, He et al. 2016 for adding each layer to what it
read): `encode` sees every piece of a text once; `label` sees the pieces around one cue, once for each cue.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .pieces import Numbers

Reals = NDArray[np.float32]
"""Whole numbers carried as 32-bit floats."""

SHIFT = 6
"""An activation of 1 is carried as 2**6."""
LIMIT = 1023.0
"""The largest activation carried."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A linear map: inputs of the scale 2**SHIFT to outputs of the same scale."""

    weights: Reals
    """Inputs by outputs; for a convolution the three taps, before, at and after, one below the other."""
    bias: Reals
    """In the scale of the sums."""
    shift: int
    """The sums are 2**shift times too large."""
    reach: int = 0
    """For a convolution: how many rows the outer taps lie away."""


def linear(layer: Layer, rows: Reals, out: Reals | None = None) -> Reals:
    """The layer's outputs for each of `rows`, written over `out` if it is given.

    They are the sums with the bias, brought back to the scale of the inputs.
    """
    sums: Reals = np.matmul(rows, layer.weights, out=out)
    sums += layer.bias
    sums *= np.float32(2.0**-layer.shift)
    return np.rint(sums, out=sums)


def convolve(
    layer: Layer,
    rows: Reals,
    owners: Numbers | None = None,
    wide: Reals | None = None,
    out: Reals | None = None,
) -> Reals:
    """The layer's outputs for each of `rows`, which also sees the rows `reach` before and after it.

    With `owners` it sees only rows that have the same number there. `wide`, three times as wide as `rows`,
    and `out`, as wide as the outputs, are written over if given.
    """
    if wide is None:
        wide = np.empty((len(rows), 3 * rows.shape[1]), np.float32)
    _lay_beside(wide, rows, layer.reach, owners)
    return linear(layer, wide, out)


def _lay_beside(wide: Reals, rows: Reals, reach: int, owners: Numbers | None) -> None:
    """Write the rows before, at and after each of `rows` side by side, for one product with all taps."""
    number, width = rows.shape
    edge = min(reach, number)
    before, after = wide[edge:, :width], wide[: number - edge, 2 * width :]
    wide[:edge, :width] = 0
    wide[number - edge :, 2 * width :] = 0
    wide[:, width : 2 * width] = rows
    before[:] = rows[: number - edge]
    after[:] = rows[edge:]
    if owners is not None:
        apart = np.flatnonzero(owners[edge:] != owners[: number - edge])
        before[apart] = 0
        after[apart] = 0


def positive(rows: Reals) -> Reals:
    """The rows with nothing below 0."""
    return np.clip(rows, 0, None)


def held(rows: Reals) -> Reals:
    """The rows with nothing beyond the limits."""
    return np.clip(rows, -LIMIT, LIMIT)


def through(layers: Sequence[Layer], rows: Reals, owners: Numbers | None = None) -> Reals:
    """The rows after all convolutions, each added to what it read; `owners` as for `convolve`.

    Nothing in `rows` is beyond the limits, so nothing that is added need reach from one to the other. NumPy
    keeps numbers between two bounds in half the time that it takes to keep them below one. All layers write
    into the same memory: asking the system for new one takes longer than filling it.
    """
    rows = rows.copy()
    wide = np.empty((len(rows), 3 * rows.shape[1]), np.float32)
    added = np.empty_like(rows)
    for layer in layers:
        np.clip(convolve(layer, rows, owners, wide, added), 0, 2 * LIMIT, out=added)
        rows += added
        np.clip(rows, -LIMIT, LIMIT, out=rows)
    return rows
