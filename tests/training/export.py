"""Learnt parameters as the whole numbers that the package carries."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from training.network import ENCODER_REACHES, LABELLER_REACHES, LAYERS, TABLES, Parameters
from whosaidthis.attribution.tagger.network import LIMIT, SHIFT

EXACT = 2**24
"""From here on, 32-bit floats do not hold every whole number."""
_BYTE = 127
_FORGOTTEN = "parts"


class TooLargeError(Exception):
    """Weights with which a sum could grow beyond what is exact."""


def write_weights(parameters: Parameters, path: Path) -> None:
    """Write the parameters to `path`: a NumPy archive, the same bytes for the same parameters.

    Raises:
        TooLargeError: if a sum of some layer could leave the numbers that are exact.
    """
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, array in sorted(whole_numbers(parameters).items()):
            content = io.BytesIO()
            np.lib.format.write_array(content, array, allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0)), content.getvalue())


def whole_numbers(parameters: Parameters) -> dict[str, NDArray[np.integer[Any]]]:
    """Every array of the file, by its name there."""
    arrays: dict[str, NDArray[np.integer[Any]]] = {
        "encoder.reaches": np.array(ENCODER_REACHES, np.int8),
        "labeller.reaches": np.array(LABELLER_REACHES, np.int8),
    }
    arrays["steps"] = np.rint(parameters["steps"].detach().numpy() * 2**SHIFT).astype(np.int16)
    for name in TABLES:
        scaled = np.rint(parameters[name].detach().numpy() * 2**SHIFT)
        narrow = name in ("words", "endings", "openings")
        arrays[name] = np.clip(scaled, -_BYTE, _BYTE).astype(np.int8) if narrow else scaled.astype(np.int16)
    for name in LAYERS:
        if name != _FORGOTTEN:
            arrays.update(_layer(parameters, name, 3 * _BYTE if name == "lexical" else LIMIT))
    return arrays


def _layer(parameters: Parameters, name: str, highest: float) -> dict[str, NDArray[np.integer[Any]]]:
    """A layer's weights, bias and shift; its inputs are never beyond `highest`."""
    weights = parameters[f"{name}.weights"].detach().numpy()
    shift = int(np.floor(np.log2(_BYTE / np.abs(weights).max())))
    whole = np.rint(weights * 2**shift).astype(np.int8)
    bias = np.rint(parameters[f"{name}.bias"].detach().numpy() * 2 ** (SHIFT + shift)).astype(np.int32)
    largest = np.abs(whole.astype(np.int64)).sum(0) * highest + np.abs(bias)
    if largest.max() >= EXACT:
        raise TooLargeError(f"{name}: a sum could be {largest.max():.0f}, which is not below {EXACT}")
    return {f"{name}.weights": whole, f"{name}.bias": bias, f"{name}.shift": np.array(shift, np.int8)}
