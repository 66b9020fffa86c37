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


def linear(layer: Layer, rows: Reals) -> Reals:
    """The layer's outputs for each of `rows`."""
    sums: Reals = rows @ layer.weights
    return _scaled(layer, sums)


def convolve(layer: Layer, rows: Reals) -> Reals:
    """The layer's outputs for each of `rows`, which also sees the rows `reach` before and after it."""
    return linear(layer, _beside(rows, layer.reach))


def _beside(rows: Reals, reach: int) -> Reals:
    """The rows before, at and after each of `rows` side by side, so that one product takes all three taps."""
    number, width = rows.shape
    wide = np.empty((number, 3 * width), np.float32)
    edge = min(reach, number)
    wide[:edge, :width] = 0
    wide[edge:, :width] = rows[: number - edge]
    wide[:, width : 2 * width] = rows
    wide[: number - edge, 2 * width :] = rows[edge:]
    wide[number - edge :, 2 * width :] = 0
    return wide


def _scaled(layer: Layer, sums: Reals) -> Reals:
    """The sums with the bias, brought back to the scale of the inputs; written over `sums`."""
    sums += layer.bias
    sums *= np.float32(2.0**-layer.shift)
    return np.rint(sums, out=sums)


def positive(rows: Reals) -> Reals:
    """The rows with nothing below 0."""
    return np.clip(rows, 0, None)


def held(rows: Reals) -> Reals:
    """The rows with nothing beyond the limits."""
    return np.clip(rows, -LIMIT, LIMIT)


def through(layers: Sequence[Layer], rows: Reals, empty: Numbers | None = None) -> Reals:
    """The rows after all convolutions, each added to what it read; those at the places `empty` stay 0.

    Nothing in `rows` is beyond the limits, so nothing that is added need reach from one to the other. NumPy
    keeps numbers between two bounds in half the time that it takes to keep them below one.
    """
    for layer in layers:
        added = convolve(layer, rows)
        np.clip(added, 0, 2 * LIMIT, out=added)
        added += rows
        rows = np.clip(added, -LIMIT, LIMIT, out=added)
        if empty is not None:
            rows[empty] = 0
    return rows
