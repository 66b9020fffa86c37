"""Learn the tagger's weights: `PYTHONPATH=hooks:tests python -m training CORPUS.jsonl.gz WEIGHTS.npz`."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from training.examples import read_examples
from training.export import write_weights
from training.learning import Plan, learn


def main() -> None:
    """Read the corpus, learn, write the weights."""
    parser = argparse.ArgumentParser(prog="training", description=__doc__)
    parser.add_argument("corpus", type=Path, help="marked articles: JSON, one a line, plain or .gz")
    parser.add_argument("weights", type=Path, help="the file to write")
    parser.add_argument("--rounds", type=int, default=Plan().rounds, help="how often to read the corpus")
    parser.add_argument("--seed", type=int, default=Plan().seed)
    parser.add_argument(
        "--leave-out", type=int, metavar="N", help="leave every N-th article out, to measure on"
    )
    given = parser.parse_args()
    examples = sorted(read_examples(given.corpus), key=lambda one: one.id)
    if given.leave_out:
        examples = [one for place, one in enumerate(examples) if place % given.leave_out]
    print(f"{len(examples)} articles")
    plan = replace(Plan(), rounds=given.rounds, seed=given.seed)
    write_weights(learn(examples, plan, tell=lambda words: print(words, flush=True)), given.weights)


if __name__ == "__main__":
    main()
