"""Teaching the teacher, and what it then tells the tagger of each article."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from torch.nn import functional

from training.batches import one_below_the_other, windows_of
from training.examples import UNJUDGED, Example
from training.network import Noise, Tensor, Windows, label, linear, unlikelihood
from training.teacher import Teacher, encode, fresh
from training.wordpieces import WordPieces, cut_words

FEWEST_STEPS = 40
"""For a schedule that rises and falls."""


@dataclass(frozen=True, slots=True)
class TeacherPlan:
    """How the teacher learns."""

    rounds: int = 3
    articles: int = 2
    """Articles looked at before each step."""
    model_rate: float = 1e-4
    rate: float = 1.2e-3
    decay: float = 1e-2
    windows: int = 24
    """Cues of one article looked at in one step, at most."""
    noise: Noise = field(default_factory=lambda: Noise(activations=0.1, words=0.08, rules=0.1))
    seed: int = 1
    threads: int = 2


@dataclass(frozen=True, slots=True)
class Lesson:
    """What the teacher makes of one article."""

    cues: Tensor
    """For each piece, how likely it is no cue, the first piece of one, a further piece."""
    encoded: Tensor
    """Its rows, from which it labels the pieces around each cue; half as precise, to save memory."""


def learn_teacher(examples: Sequence[Example], plan: TeacherPlan, tell: Callable[[str], None]) -> Teacher:
    """A teacher that has learnt from `examples`; `tell` hears of each round."""
    torch.manual_seed(plan.seed)
    torch.set_num_threads(plan.threads)
    order = random.Random(plan.seed)  # noqa: S311
    teacher = fresh(plan.seed)
    teacher.model.train()
    model, own = teacher.chosen()
    optimiser = torch.optim.AdamW(
        [{"params": model, "lr": plan.model_rate}, {"params": own, "lr": plan.rate}], weight_decay=plan.decay
    )
    steps = plan.rounds * (len(examples) // plan.articles)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, [plan.model_rate, plan.rate], total_steps=max(steps, FEWEST_STEPS) + 1, pct_start=0.1
    )
    words = [cut_words(one.forms) for one in examples]
    for number in range(plan.rounds):
        places = list(range(len(examples)))
        order.shuffle(places)
        losses = []
        for start in range(0, len(places) - plan.articles + 1, plan.articles):
            chosen = places[start : start + plan.articles]
            loss = sum(_loss(teacher, examples[at], words[at], plan, order) for at in chosen) / len(chosen)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_([*model, *own], 5.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
        tell(f"teacher, round {number + 1} of {plan.rounds}: loss {np.mean(losses):.3f}")
    teacher.model.eval()
    return teacher


def _loss(
    teacher: Teacher, example: Example, words: WordPieces, plan: TeacherPlan, order: random.Random
) -> Tensor:
    encoded = encode(teacher, example, words, plan.noise)
    scores = linear(teacher.parameters, "cue", encoded)
    cues, parts = torch.from_numpy(example.cues), torch.from_numpy(example.parts)
    loss = 10 * functional.cross_entropy(scores, cues, ignore_index=UNJUDGED)
    both = linear(teacher.parameters, "parts", encoded)
    loss = loss + functional.cross_entropy(both, parts, ignore_index=UNJUDGED)
    held = windows_of(example, scores.detach().argmax(1).numpy())
    if not held:
        return loss
    whole = one_below_the_other(order.sample(held, min(len(held), plan.windows)))
    with torch.autocast("cpu", torch.bfloat16):
        labels = label(teacher.parameters, encoded, whole, Noise(rules=plan.noise.rules))
    return loss + 4 * unlikelihood(teacher.parameters, labels.float(), whole) / whole.mask.sum()


@dataclass(frozen=True, slots=True)
class Taught:
    """Marked articles with what the teacher makes of each."""

    teacher: Teacher
    examples: Sequence[Example]
    lessons: Sequence[Lesson]

    def labels(self, lesson: Lesson, batch: Windows) -> Tensor:
        """How likely each row of the batch, of the lesson's article, is nothing, source or content."""
        with torch.no_grad():
            scores = label(self.teacher.parameters, lesson.encoded.float(), batch, Noise())
            return torch.softmax(scores, 1)


def teach(teacher: Teacher, examples: Sequence[Example]) -> Taught:
    """The articles with the teacher's lessons."""
    return Taught(teacher, examples, [_lesson(teacher, one) for one in examples])


def _lesson(teacher: Teacher, example: Example) -> Lesson:
    with torch.no_grad():
        encoded = encode(teacher, example, cut_words(example.forms), Noise())
        return Lesson(torch.softmax(linear(teacher.parameters, "cue", encoded), 1), encoded.half())
