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
    return _scaled(layer, rows @ layer.weights + layer.bias)


def convolve(layer: Layer, rows: Reals) -> Reals:
    """The layer's outputs for each of `rows`, which also sees the rows `reach` before and after it."""
    before, here, after = np.split(layer.weights, 3)
    sums = rows @ here + layer.bias
    reach = layer.reach
    if len(rows) > reach:
        sums[reach:] += rows[:-reach] @ before
        sums[:-reach] += rows[reach:] @ after
    return _scaled(layer, sums)


def _scaled(layer: Layer, sums: Reals) -> Reals:
    scaled: Reals = np.rint(sums * np.float32(2.0**-layer.shift))
    return scaled


def positive(rows: Reals) -> Reals:
    """The rows with nothing below 0."""
    return np.maximum(rows, np.float32(0))


def held(rows: Reals) -> Reals:
    """The rows with nothing beyond the limits."""
    return np.clip(rows, np.float32(-LIMIT), np.float32(LIMIT))


def through(layers: Sequence[Layer], rows: Reals, mask: Reals | None = None) -> Reals:
    """The rows after all convolutions, each added to what it read; rows that `mask` makes 0 stay 0."""
    for layer in layers:
        rows = held(rows + positive(convolve(layer, rows)))
        if mask is not None:
            rows = rows * mask
    return rows
