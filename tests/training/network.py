"""The tagger's network in real numbers, with gradients: the same sums as `tagger.network`, for learning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch.nn import functional

from whosaidthis.attribution.tagger import around, pieces, views
from whosaidthis.attribution.tagger.network import LIMIT, SHIFT
from whosaidthis.attribution.tagger.weights import AROUND, VIEWS

Tensor = Any
Parameters = dict[str, Any]

WORDS, WIDTH, LABEL_WIDTH = 64, 96, 64
LABELS = 3
ENCODER_REACHES, LABELLER_REACHES = (1, 2, 4, 8, 1), (1, 2, 4, 8)
_HIGHEST = LIMIT / 2**SHIFT

TABLES = {
    "words": (pieces.WORD_ROWS, WORDS),
    "endings": (pieces.ENDING_ROWS, WORDS),
    "openings": (pieces.OPENING_ROWS, WORDS),
    "shape": (pieces.SHAPES, WIDTH),
    "verb": (3, WIDTH),
    "quoted": (views.QUOTED, WIDTH),
    "place": (views.PLACES, WIDTH),
    "ruled": (views.RULED, WIDTH),
    "distance": (around.DISTANCES, LABEL_WIDTH),
    "ruled-part": (around.RULED_PARTS, LABEL_WIDTH),
    "cues-between": (around.MOST_CUES + 1, LABEL_WIDTH),
    "sentences-between": (2 * around.MOST_SENTENCES + 1, LABEL_WIDTH),
    "same-quotation": (2, LABEL_WIDTH),
}


def heads(width: int) -> dict[str, tuple[int, int]]:
    """Rows and columns of the layers that make labels of rows of that width.

    Of these, "parts" only helps the encoder to learn and is not kept.
    """
    return {
        "cue": (width, 3),
        "parts": (width, 4),
        "here": (width, LABEL_WIDTH),
        "first": (width, LABEL_WIDTH),
        "last": (width, LABEL_WIDTH),
        "part": (LABEL_WIDTH, 3),
    }


def mixers(name: str, width: int, reaches: Sequence[int]) -> dict[str, tuple[int, int]]:
    """Rows and columns of the layers that mix each row with two others, one layer for each reach."""
    return {f"{name}.{number}": (3 * width, width) for number in range(len(reaches))}


LAYERS = {
    "lexical": (WORDS, WIDTH),
    **heads(WIDTH),
    **mixers("encoder", WIDTH, ENCODER_REACHES),
    **mixers("labeller", LABEL_WIDTH, LABELLER_REACHES),
}


@dataclass(frozen=True, slots=True)
class Noise:
    """What is left out at random while learning, so that nothing is leant on too much; shares."""

    activations: float = 0.0
    words: float = 0.0
    rules: float = 0.0


def fresh(seed: int) -> Parameters:
    """Parameters before learning."""
    generator = torch.Generator().manual_seed(seed)
    parameters: Parameters = {}
    for name, (rows, columns) in TABLES.items():
        parameters[name] = drawn(generator, rows, columns, 0.3 if columns == WORDS else 0.1)
    for name, (rows, columns) in LAYERS.items():
        parameters |= layer(generator, name, rows, columns)
    parameters["steps"] = torch.zeros(LABELS, LABELS).requires_grad_()
    return parameters


def drawn(generator: Any, rows: int, columns: int, spread: float) -> Tensor:
    """Numbers around 0, drawn by `generator`, that learn."""
    return (torch.randn(rows, columns, generator=generator) * spread).requires_grad_()


def layer(generator: Any, name: str, rows: int, columns: int, share: float = 0.8) -> Parameters:
    """The weights and the bias of a layer before learning; `share` is how far the weights are spread."""
    weights = drawn(generator, rows, columns, (1.0 / rows) ** 0.5 * share)
    return {f"{name}.weights": weights, f"{name}.bias": torch.zeros(columns).requires_grad_()}


def linear(parameters: Parameters, name: str, rows: Tensor) -> Tensor:
    """The outputs of the layer `name` for each of `rows`."""
    return rows @ parameters[f"{name}.weights"] + parameters[f"{name}.bias"]


def convolve(parameters: Parameters, name: str, reach: int, rows: Tensor) -> Tensor:
    """The outputs of the convolution `name`, whose outer taps lie `reach` rows away."""
    padded = functional.pad(rows, (0, 0, reach, reach))
    return linear(parameters, name, torch.cat((padded[: len(rows)], rows, padded[2 * reach :]), 1))


def through(
    parameters: Parameters,
    name: str,
    reaches: Sequence[int],
    rows: Tensor,
    noise: Noise,
    mask: Tensor | None = None,
) -> Tensor:
    """The rows after all convolutions of one half, each added to what it read."""
    for number, reach in enumerate(reaches):
        seen = dropped(rows, noise.activations)
        added = torch.relu(convolve(parameters, f"{name}.{number}", reach, seen))
        rows = (rows + added).clamp(-_HIGHEST, _HIGHEST)
        if mask is not None:
            rows = rows * mask
    return rows


def dropped(rows: Tensor, share: float) -> Tensor:
    """The rows with a share of their numbers left out, the others made larger to match."""
    return functional.dropout(rows, share) if share else rows


def encode(parameters: Parameters, known: Tensor, columns: Sequence[Tensor], noise: Noise) -> Tensor:
    """One row a piece; `known` as in `Pieces`, `columns` the views quoted, place, ruled."""
    words, endings, openings = known[:, 0], known[:, 1], known[:, 2]
    if noise.words:
        kept = torch.rand(len(words)) > noise.words
        kept_letters = kept | (torch.rand(len(words)) > noise.words / 2)
        words, endings, openings = words * kept, endings * kept_letters, openings * kept_letters
    summed = parameters["words"][words] + parameters["endings"][endings] + parameters["openings"][openings]
    quoted, place, ruled = columns
    if noise.rules:
        ruled = ruled * (torch.rand(len(ruled)) > noise.rules)
    rows = linear(parameters, "lexical", dropped(summed, noise.activations / 2))
    for name, column in zip(VIEWS, (known[:, 3], known[:, 4], quoted, place, ruled), strict=True):
        rows = rows + parameters[name][column]
    return through(parameters, "encoder", ENCODER_REACHES, rows.clamp(-_HIGHEST, _HIGHEST), noise)


def label(parameters: Parameters, encoded: Tensor, batch: Windows, noise: Noise) -> Tensor:
    """The scores of nothing, source and content for each row of the batch."""
    here = linear(parameters, "here", encoded).index_select(0, batch.rows)
    first = linear(parameters, "first", encoded.index_select(0, batch.firsts))
    cue = first + linear(parameters, "last", encoded.index_select(0, batch.lasts))
    rows = here + cue.index_select(0, batch.owners)
    ruled = batch.columns[1]
    if noise.rules:
        kept = torch.rand(len(batch.firsts)) > noise.rules
        ruled = ruled * kept[batch.owners]
    columns = (batch.columns[0], ruled, *batch.columns[2:])
    for name, column in zip(AROUND, columns, strict=True):
        rows = rows + parameters[name].index_select(0, column)
    rows = torch.relu(rows).clamp(max=_HIGHEST) * batch.mask
    rows = through(parameters, "labeller", LABELLER_REACHES, rows, noise, batch.mask)
    return linear(parameters, "part", rows)


@dataclass(frozen=True, slots=True)
class Windows:
    """The windows around many cues, one below the other, with empty rows between them."""

    rows: Tensor
    """For each row, the piece it stands for; any in the empty rows."""
    owners: Tensor
    """For each row, the number of its window."""
    mask: Tensor
    """1 or, in the empty rows, 0; one column."""
    firsts: Tensor
    lasts: Tensor
    """The first and last piece of each window's cue."""
    columns: tuple[Tensor, ...]
    """As `around` gives them."""
    wanted: Tensor
    """The right label of each row."""
    places: Tensor
    """For each window (rows) and place in it (columns), the row that stands there; any beyond its end."""
    lengths: Tensor
    """How many rows each window has."""


def unlikelihood(parameters: Parameters, scores: Tensor, batch: Windows) -> Tensor:
    """How unlikely the right rows of labels are, all windows together (Lafferty, McCallum & Pereira 2001)."""
    steps = parameters["steps"]
    wanted = batch.wanted.clamp(min=0)
    own = scores.gather(1, wanted[:, None])[:, 0][batch.mask[:, 0] > 0].sum()
    inner = (batch.mask[1:, 0] > 0) & (batch.mask[:-1, 0] > 0)
    own = own + steps[wanted[:-1][inner], wanted[1:][inner]].sum()
    padded = scores[batch.places]
    total = padded[:, 0]
    for place in range(1, padded.shape[1]):
        following = torch.logsumexp(total[:, :, None] + steps, 1) + padded[:, place]
        total = torch.where((place < batch.lengths)[:, None], following, total)
    return torch.logsumexp(total, 1).sum() - own
