"""The machine against a marked collection: `PYTHONPATH=tests python -m bench.attributions CORPUS.jsonl`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from .corpus import read_corpus
from .errors import ErrorKind, examples, sample
from .faults import BenchError
from .judging import Judgement
from .printing import example_lines, lines_of
from .report import as_record, report
from .running import run


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark with `arguments` (those of the process if None).

    Returns 0, or 2 if it could not run; one line on standard error then says why.
    """
    given = _parser().parse_args(arguments)
    try:
        articles = read_corpus(given.corpus, given.articles)
        measured = report(articles, run(articles, 1 if given.errors else given.runs))
    except BenchError as error:
        print(error, file=sys.stderr)
        return 2
    if given.errors:
        _print_errors(measured.judgements, ErrorKind(given.errors), given.most, given.seed)
    elif given.json:
        print(json.dumps(as_record(measured), indent=2))
    else:
        print("\n".join(lines_of(measured)))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bench.attributions", description="Accuracy, speed and memory of the machine on marked articles."
    )
    parser.add_argument("corpus", type=Path, metavar="CORPUS.jsonl", help="articles, one a line; may be gzip")
    parser.add_argument("--articles", type=_count, metavar="N", help="read only the first N articles")
    parser.add_argument("--runs", type=_count, default=3, metavar="N", help="how often to measure [3]")
    parser.add_argument("--json", action="store_true", help="print JSON in place of tables")
    errors = parser.add_argument_group("errors, in place of figures")
    errors.add_argument("--errors", choices=[*ErrorKind], help="print errors of this class")
    errors.add_argument("--most", type=_count, default=20, metavar="N", help="how many at most [20]")
    errors.add_argument(
        "--seed", type=int, default=1, metavar="N", help="which ones, where there are more [1]"
    )
    return parser


def _count(words: str) -> int:
    number = int(words)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{words} is less than 1")
    return number


def _print_errors(judgements: Sequence[Judgement], kind: ErrorKind, most: int, seed: int) -> None:
    found = list(examples(judgements, kind))
    chosen = sample(found, most, seed)
    for example in chosen:
        print("\n".join(example_lines(example)), end="\n\n")
    print(f"{kind}: {len(found)}, of which {len(chosen)} are shown")


if __name__ == "__main__":
    sys.exit(main())
