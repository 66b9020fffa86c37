"""Learning the tagger's parameters from marked articles."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import torch
from torch.nn import functional

from training.batches import joined, one_below_the_other, windows_of
from training.examples import UNJUDGED
from training.network import Noise, Parameters, Tensor, encode, fresh, label, linear, unlikelihood
from training.teaching import FEWEST_STEPS, Taught


@dataclass(frozen=True, slots=True)
class Plan:
    """How to learn."""

    rounds: int = 10
    rate: float = 1.5e-3
    decay: float = 1e-4
    noise: Noise = field(default_factory=lambda: Noise(activations=0.3, words=0.15, rules=0.1))
    believed: float = 0.5
    """How much the teacher's judgements count beside the marks; 0 to 1."""
    seed: int = 1


def learn(taught: Taught, plan: Plan, tell: Callable[[str], None]) -> Parameters:
    """Parameters learnt from marked articles and their lessons; `tell` hears of each round.

    The same seed learns the same.
    """
    torch.manual_seed(plan.seed)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(mode=True)
    order = random.Random(plan.seed)  # noqa: S311
    parameters = fresh(plan.seed)
    chosen = list(parameters.values())
    optimiser = torch.optim.AdamW(chosen, lr=plan.rate, weight_decay=plan.decay)
    steps = plan.rounds * len(taught.examples)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, plan.rate, total_steps=max(steps, FEWEST_STEPS), pct_start=0.1
    )
    for number in range(plan.rounds):
        places = list(range(len(taught.examples)))
        order.shuffle(places)
        losses = []
        for at in places:
            loss = _loss(parameters, taught, at, plan)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(chosen, 5.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
        tell(f"round {number + 1} of {plan.rounds}: loss {np.mean(losses):.3f}")
    return parameters


def _loss(parameters: Parameters, taught: Taught, at: int, plan: Plan) -> Tensor:
    example, lesson = taught.examples[at], taught.lessons[at]
    known = joined([example.pieces.known])
    columns = [joined([getattr(example.views, name)]) for name in ("quoted", "place", "ruled")]
    encoded = encode(parameters, known, columns, plan.noise)
    scores = linear(parameters, "cue", encoded)
    cues, parts = joined([example.cues], UNJUDGED), joined([example.parts], UNJUDGED)
    marked = functional.cross_entropy(scores, cues, ignore_index=UNJUDGED)
    judged = cues != UNJUDGED
    told = _unlike(scores[judged], lesson.cues[judged[: len(lesson.cues)]])
    loss = 10 * _between(marked, told, plan.believed)
    loss = loss + functional.cross_entropy(linear(parameters, "parts", encoded), parts, ignore_index=UNJUDGED)
    held = windows_of(example, scores.detach().argmax(1).numpy())
    if not held:
        return loss
    whole = one_below_the_other(held)
    labels = label(parameters, encoded, whole, plan.noise)
    rows = whole.mask[:, 0] > 0
    marked = unlikelihood(parameters, labels, whole) / whole.mask.sum()
    told = _unlike(labels[rows], taught.labels(lesson, whole)[rows])
    return loss + 4 * _between(marked, told, plan.believed)


def _between(marked: Tensor, told: Tensor, believed: float) -> Tensor:
    return (1 - believed) * marked + believed * told


def _unlike(scores: Tensor, likely: Tensor) -> Tensor:
    """How far the scores are from the teacher's likelihoods (cross entropy)."""
    return -(likely * torch.log_softmax(scores, 1)).sum(1).mean()
