"""The tagger's weights, read once from their file."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from .network import Layer, Reals


@dataclass(frozen=True, slots=True)
class Weights:
    """What `tests/training` learnt; every table has one row a value."""

    words: Reals
    endings: Reals
    openings: Reals
    lexical: Layer
    """From the sum of a piece's rows in the three tables above to the width of the encoder."""
    views: tuple[Reals, ...]
    """Tables added to it: shape, kind of verb, quotation, place, what the rules read."""
    encoder: tuple[Layer, ...]
    cue: Layer
    """To the scores of: no cue, first piece of a cue, further piece of a cue."""
    here: Layer
    """From the encoder to the width of the second half: the piece itself,"""
    first: Layer
    """the cue's first piece,"""
    last: Layer
    """and its last."""
    around: tuple[Reals, ...]
    """Tables added to these: distance, what the rules read for this cue, cues between, sentences between,
    whether piece and cue stand in one quotation."""
    labeller: tuple[Layer, ...]
    part: Layer
    """To the scores of: no part of the attribution, source, content."""
    steps: Reals
    """The score of each of these (column) after each (row)."""


@cache
def weights() -> Weights:
    """The weights that ship with the package."""
    return load(files(__package__).joinpath("data/weights.npz").read_bytes())


def load(content: bytes) -> Weights:
    """The weights in the file `content`, a NumPy archive of small integers."""
    with np.load(io.BytesIO(content), allow_pickle=False) as archive:
        arrays = {name: archive[name] for name in archive.files}

    def table(name: str) -> Reals:
        found: Reals = arrays[name].astype(np.float32)
        return found

    def layer(name: str, reach: int = 0) -> Layer:
        shift = int(arrays[f"{name}.shift"])
        return Layer(table(f"{name}.weights"), table(f"{name}.bias"), shift, reach)

    def layers(name: str) -> tuple[Layer, ...]:
        reaches: Sequence[int] = arrays[f"{name}.reaches"].tolist()
        return tuple(layer(f"{name}.{number}", reach) for number, reach in enumerate(reaches))

    return Weights(
        words=table("words"),
        endings=table("endings"),
        openings=table("openings"),
        lexical=layer("lexical"),
        views=tuple(table(name) for name in VIEWS),
        encoder=layers("encoder"),
        cue=layer("cue"),
        here=layer("here"),
        first=layer("first"),
        last=layer("last"),
        around=tuple(table(name) for name in AROUND),
        labeller=layers("labeller"),
        part=layer("part"),
        steps=table("steps"),
    )


VIEWS = ("shape", "verb", "quoted", "place", "ruled")
AROUND = ("distance", "ruled-part", "cues-between", "sentences-between", "same-quotation")
"""Names of the tables in the file."""
