"""A larger reader from which the tagger learns: a language model that has read much, taught our labels.

It is 16 times as large as the tagger and much slower, so that no build could carry it. What it makes of each
marked article, its doubts included, teaches the tagger more than the marks alone do
(knowledge distillation, Hinton, Vinyals & Dean 2015).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from transformers import AutoModel

from training.examples import Example
from training.network import (
    LABEL_WIDTH,
    LABELLER_REACHES,
    TABLES,
    Noise,
    Parameters,
    Tensor,
    convolve,
    drawn,
    dropped,
    heads,
    layer,
    mixers,
)
from training.stretches import places, stretches
from training.wordpieces import WordPieces, model_path, tokenizer
from whosaidthis.attribution.tagger.weights import AROUND, VIEWS

WIDTH = 384
"""Numbers that the language model has for each word piece."""
_REACHES = (1, 2)
_ORDINARY = 1996
"""Numbers of word pieces from here on are words and their parts; below stand signs."""
_LAYERS = {
    **heads(WIDTH),
    **mixers("labeller", LABEL_WIDTH, LABELLER_REACHES),
    **mixers("mix", WIDTH, _REACHES),
}


@dataclass(frozen=True, slots=True)
class Teacher:
    """The language model, and the parameters of what was put on top of it."""

    model: Any
    parameters: Parameters

    def chosen(self) -> tuple[list[Tensor], list[Tensor]]:
        """What learns: of the model, all but its word pieces; and the parameters."""
        own = [one for one in self.model.parameters() if one.requires_grad]
        return own, list(self.parameters.values())


def fresh(seed: int) -> Teacher:
    """A teacher that has read much and knows no label yet."""
    model = AutoModel.from_pretrained(model_path())
    model.embeddings.requires_grad_(requires_grad=False)
    generator = torch.Generator().manual_seed(seed)
    parameters: Parameters = {}
    for name in (*VIEWS, *AROUND):
        rows = TABLES[name][0]
        columns = WIDTH if name in VIEWS else LABEL_WIDTH
        parameters[name] = drawn(generator, rows, columns, 0.02 if name in VIEWS else 0.1)
    for name, (rows, columns) in _LAYERS.items():
        parameters |= layer(generator, name, rows, columns, 0.24 if name.startswith("mix") else 0.8)
    parameters["steps"] = torch.zeros(3, 3).requires_grad_()
    return Teacher(model, parameters)


def encode(teacher: Teacher, example: Example, words: WordPieces, noise: Noise) -> Tensor:
    """One row a piece of the article, as wide as the language model."""
    rows = _read(teacher.model, words, noise)
    views = example.views
    known = torch.from_numpy(example.pieces.known)
    quoted, place, ruled = (torch.from_numpy(column) for column in (views.quoted, views.place, views.ruled))
    if noise.rules:
        ruled = ruled * (torch.rand(len(ruled)) > noise.rules)
    for name, column in zip(VIEWS, (known[:, 3], known[:, 4], quoted, place, ruled), strict=True):
        rows = rows + teacher.parameters[name].index_select(0, column)
    for number, reach in enumerate(_REACHES):
        seen = dropped(rows, noise.activations)
        rows = rows + torch.relu(convolve(teacher.parameters, f"mix.{number}", reach, seen))
    return rows


def _read(model: Any, words: WordPieces, noise: Noise) -> Tensor:
    """The model's row for the first word piece of each piece; some words are hidden while it learns."""
    cutter = tokenizer()
    numbers = torch.tensor(words.numbers)
    found = stretches(len(numbers))
    longest = max(map(len, found)) + 2
    batch = torch.full((len(found), longest), cutter.pad_token_id)
    mask = torch.zeros(len(found), longest, dtype=torch.long)
    for number, stretch in enumerate(found):
        batch[number, 0] = cutter.cls_token_id
        batch[number, 1 : 1 + len(stretch)] = numbers[stretch.start : stretch.stop]
        batch[number, 1 + len(stretch)] = cutter.sep_token_id
        mask[number, : len(stretch) + 2] = 1
    if noise.words:
        hidden = (torch.rand(batch.shape) < noise.words) & (batch >= _ORDINARY)
        batch = torch.where(hidden, cutter.mask_token_id, batch)
    with torch.autocast("cpu", torch.bfloat16):
        rows = model(batch, attention_mask=mask).last_hidden_state.float()
    owners, within = places(found, len(numbers))
    chosen = torch.tensor([owners[first] * longest + within[first] + 1 for first in words.firsts])
    return rows.reshape(-1, WIDTH).index_select(0, chosen)
