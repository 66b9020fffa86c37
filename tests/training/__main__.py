"""Learn the tagger's weights: `PYTHONPATH=hooks:tests python -m training CORPUS.jsonl.gz WEIGHTS.npz`."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from training.examples import read_examples
from training.export import write_weights
from training.keeping import kept_or_learnt
from training.learning import Plan, learn
from training.teaching import TeacherPlan, teach


def main() -> None:
    """Read the corpus, teach the teacher, learn from both, write the weights."""
    given = _parser().parse_args()
    examples = sorted(read_examples(given.corpus), key=lambda one: one.id)
    if given.leave_out:
        examples = [one for place, one in enumerate(examples) if place % given.leave_out]
    tell(f"{len(examples)} articles")
    teacher = kept_or_learnt(given.teacher, examples, TeacherPlan(), tell)
    plan = replace(Plan(), rounds=given.rounds, seed=given.seed, believed=given.believed)
    write_weights(learn(teach(teacher, examples), plan, tell), given.weights)


def tell(words: str) -> None:
    """Print how far it is, at once."""
    print(words, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="training", description=__doc__)
    parser.add_argument("corpus", type=Path, help="marked articles: JSON, one a line, plain or .gz")
    parser.add_argument("weights", type=Path, help="the file to write")
    parser.add_argument(
        "--teacher", type=Path, metavar="FILE", help="keep the teacher here, or take the one that is there"
    )
    parser.add_argument("--rounds", type=int, default=Plan().rounds, help="how often to read the corpus")
    parser.add_argument("--seed", type=int, default=Plan().seed)
    parser.add_argument("--believed", type=float, default=Plan().believed, help=argparse.SUPPRESS)
    parser.add_argument(
        "--leave-out", type=int, metavar="N", help="leave every N-th article out, to measure on"
    )
    return parser


if __name__ == "__main__":
    main()
