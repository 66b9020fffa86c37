"""Learning the tagger's parameters from marked articles."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from torch.nn import functional

from training.examples import UNJUDGED, Example, Marked
from training.network import Noise, Parameters, Tensor, Windows, encode, fresh, label, linear, unlikelihood
from whosaidthis.attribution.tagger.around import around, lay, windows
from whosaidthis.attribution.tagger.labels import CONTENT, SOURCE
from whosaidthis.attribution.tagger.pieces import Numbers

_FEWEST_STEPS = 40
"""For a schedule that rises and falls."""
_GAP = 32
"""Empty rows between two articles or windows."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How to learn."""

    rounds: int = 10
    articles: int = 1
    """Articles looked at before each step."""
    rate: float = 1.5e-3
    decay: float = 1e-4
    noise: Noise = field(default_factory=lambda: Noise(activations=0.3, words=0.15, rules=0.1))
    seed: int = 1


def learn(examples: Sequence[Example], plan: Plan, tell: Callable[[str], None]) -> Parameters:
    """Parameters learnt from `examples`; `tell` hears of each round. The same seed learns the same."""
    torch.manual_seed(plan.seed)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(mode=True)
    order = random.Random(plan.seed)  # noqa: S311
    parameters = fresh(plan.seed)
    chosen = list(parameters.values())
    optimiser = torch.optim.AdamW(chosen, lr=plan.rate, weight_decay=plan.decay)
    steps = plan.rounds * (len(examples) // plan.articles)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, plan.rate, total_steps=max(steps, _FEWEST_STEPS), pct_start=0.1
    )
    for number in range(plan.rounds):
        losses = []
        for batch in _batches(examples, plan.articles, order):
            loss = _loss(parameters, batch, plan.noise)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(chosen, 5.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
        tell(f"round {number + 1} of {plan.rounds}: loss {np.mean(losses):.3f}")
    return parameters


def _batches(examples: Sequence[Example], size: int, order: random.Random) -> Iterator[list[Example]]:
    shuffled = list(examples)
    order.shuffle(shuffled)
    for start in range(0, len(shuffled) - size + 1, size):
        yield shuffled[start : start + size]


def _loss(parameters: Parameters, batch: Sequence[Example], noise: Noise) -> Tensor:
    offsets = np.cumsum([0, *(len(one.cues) + _GAP for one in batch)])[:-1]
    known = _joined([one.pieces.known for one in batch])
    columns = [_joined([getattr(one.views, name) for one in batch]) for name in ("quoted", "place", "ruled")]
    encoded = encode(parameters, known, columns, noise)
    scores = linear(parameters, "cue", encoded)
    cues = _joined([one.cues for one in batch], UNJUDGED)
    parts = _joined([one.parts for one in batch], UNJUDGED)
    loss = 10 * functional.cross_entropy(scores, cues, ignore_index=UNJUDGED)
    loss = loss + functional.cross_entropy(linear(parameters, "parts", encoded), parts, ignore_index=UNJUDGED)
    likely = scores.detach().argmax(1).numpy()
    held = [_windows(one, int(offset), likely) for one, offset in zip(batch, offsets, strict=True)]
    if not any(held):
        return loss
    whole = _one_below_the_other(held)
    labels = label(parameters, encoded, whole, noise)
    return loss + 4 * unlikelihood(parameters, labels, whole) / whole.mask.sum()


def _joined(arrays: Sequence[Numbers], empty: int = 0) -> Tensor:
    """The arrays one below the other, with empty rows after each."""
    gaps = [np.full((_GAP, *array.shape[1:]), empty, np.int64) for array in arrays]
    return torch.from_numpy(
        np.concatenate([part for pair in zip(arrays, gaps, strict=True) for part in pair])
    )


def _windows(example: Example, offset: int, likely: Numbers) -> list[tuple[Numbers, ...]]:
    """For each cue, marked or thought likely: rows, first and last piece, wanted labels, columns."""
    size = len(example.cues)
    begins = (likely[offset : offset + size] == 1) & (example.cues != UNJUDGED)
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
        rows = np.arange(window.first, window.end) + offset
        ends = np.array([window.cue.start + offset, window.cue.stop - 1 + offset])
        columns = around((window,), lay((window,)), example.pieces, example.views, starts, example.ruled)
        found.append((rows, ends, wanted, *columns))
    return found


def _one_below_the_other(held: Sequence[Sequence[tuple[Numbers, ...]]]) -> Windows:
    each = [window for one in held for window in one]
    lengths = [len(window[0]) for window in each]
    owners = np.concatenate([np.full(length + _GAP, number) for number, length in enumerate(lengths)])
    ends = np.stack([window[1] for window in each])
    begins = np.cumsum([0, *(length + _GAP for length in lengths)])[:-1]
    places = np.minimum(begins[:, None] + np.arange(max(lengths)), len(owners) - 1)
    columns = tuple(_joined([window[place] for window in each]) for place in range(3, len(each[0])))
    return Windows(
        rows=_joined([window[0] for window in each]),
        owners=torch.from_numpy(owners),
        mask=_joined([np.ones((length, 1), np.int64) for length in lengths]).float(),
        firsts=torch.from_numpy(ends[:, 0]),
        lasts=torch.from_numpy(ends[:, 1]),
        columns=columns,
        wanted=_joined([window[2] for window in each], UNJUDGED),
        places=torch.from_numpy(places),
        lengths=torch.tensor(lengths),
    )
