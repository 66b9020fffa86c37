"""The teacher in a file, so that it need not be taught again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import torch

from training.examples import Example
from training.teacher import Teacher, fresh
from training.teaching import TeacherPlan, learn_teacher


def kept_or_learnt(
    file: Path | None, examples: Sequence[Example], plan: TeacherPlan, tell: Callable[[str], None]
) -> Teacher:
    """The teacher in `file`; where there is none, one that learns from `examples`, then kept there."""
    if file is not None and file.exists():
        return _load(file, plan.seed)
    teacher = learn_teacher(examples, plan, tell)
    if file is not None:
        torch.save({"model": teacher.model.state_dict(), "parameters": teacher.parameters}, file)
    return teacher


def _load(file: Path, seed: int) -> Teacher:
    kept = torch.load(file)
    teacher = fresh(seed)
    teacher.model.load_state_dict(kept["model"])
    teacher.model.eval()
    return Teacher(teacher.model, kept["parameters"])
